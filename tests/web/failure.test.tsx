import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { ApiError } from '../../web/api/http.js';
import { Failure } from '../../web/shell/waiting.js';

function render(status: number | null, path = '/rapport'): string {
  return renderToStaticMarkup(
    <Router ssrPath={path} ssrSearch="region=76">
      <Failure what="Échec." error={new ApiError('Pourquoi.', status)} onRetry={() => undefined} />
    </Router>,
  );
}

describe('a failure', () => {
  it.each([null, 408, 429, 500, 503])('of status %s can be tried again', (status) => {
    expect(render(status)).toContain('Réessayer');
    expect(render(status)).not.toContain('<a ');
  });

  it.each([400, 404, 413, 422])('of status %s is a refusal: it offers ways out instead', (status) => {
    const html = render(status);
    expect(html).toContain('Pourquoi.');
    expect(html).not.toContain('Réessayer');
    expect(html).toContain('href="/carte?region=76"');
    expect(html).toContain('href="/"');
  });

  it('does not lead back to the screen where it happened, which can be loaded again', () => {
    expect(render(422, '/carte')).not.toContain('href="/carte');
    expect(render(422, '/carte')).toContain('Recharger la page');
  });

  it('of one part of a screen offers to do without it', () => {
    const html = renderToStaticMarkup(
      <Failure
        what="Échec."
        error={new ApiError('Pourquoi.', 404)}
        onRetry={() => undefined}
        without={<button>Retirer</button>}
      />,
    );
    expect(html).toContain('Retirer');
    expect(html).not.toContain('nouveau projet');
  });
});
