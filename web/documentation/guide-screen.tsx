/** The guide in ten steps. */
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import { useAnchors } from './anchors.js';
import { guideSteps, type GuideStep } from './guide-steps.js';
import './documentation.css';

/** Of every picture, in CSS pixels; the files have twice as many. */
const picture = { width: 640, height: 400 };

export default function GuideScreen() {
  const followAnchor = useAnchors();
  return (
    // Only clicks on links bubble up to it.
    <article className="page guide" onClick={followAnchor}>
      <title>{`${t('Rezone en dix étapes')} – Rezone`}</title>
      <h1>{t('Rezone en dix étapes')}</h1>
      <p className="page-lead">
        {t(
          'De la première commune au rapport imprimé, en vingt minutes. Chaque étape tient en quelques phrases et mène à l’écran où elle se fait ; vous pouvez en sauter.',
        )}
      </p>
      <nav aria-label={t('Les dix étapes')}>
        <ol className="guide-contents">
          {guideSteps.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <ol className="guide-steps">
        {guideSteps.map((step, index) => (
          <Step key={step.id} step={step} isFirst={index === 0} />
        ))}
      </ol>
    </article>
  );
}

function Step({ step, isFirst }: { readonly step: GuideStep; readonly isFirst: boolean }) {
  const { href, historyState } = useWorkspace();
  const { id, title, text, picture: alt, screen } = step;
  return (
    <li id={id} className="guide-step" tabIndex={-1}>
      <div className="guide-text">
        <h2>{t(title)}</h2>
        {text.map((paragraph) => (
          <p key={paragraph}>{t(paragraph)}</p>
        ))}
        <p>
          <Link href={href(screen.path)} state={historyState}>
            {t(screen.label)}
          </Link>
        </p>
      </div>
      <img
        className="guide-picture"
        src={`/guide/${id}.webp`}
        alt={t(alt)}
        width={picture.width}
        height={picture.height}
        loading={isFirst ? 'eager' : 'lazy'}
      />
    </li>
  );
}
