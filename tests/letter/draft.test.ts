/** Drafts: what comes back from a project file, what is refused, what becomes of proposed texts. */
import { describe, expect, it } from 'vitest';
import { serialiseProject, type Project } from '../../src/domain/project-file.js';
import { parseProjectFile } from '../../src/domain/read-project-file.js';
import { changeText, currentText, monthText } from '../../src/letter/compose.js';
import { emptyDraft, parseDraft, type LetterDraft } from '../../src/letter/draft.js';
import { prefillLetter } from '../../src/letter/prefill.js';
import { proseText } from '../../src/letter/prose.js';
import { fullDraft, goldenReport, matterOf } from './support.js';

const project: Project = {
  name: 'Essai',
  cog: 2026,
  edition: '2024-12',
  communes: [{ code: '30007', name: 'Alès' }],
  pathologies: [],
  professions: [],
  structures: 'reported',
};

describe('a draft in a project file', () => {
  it.each([
    ['full', fullDraft],
    ['empty', emptyDraft],
  ])('comes back: %s', (_, draft) => {
    const { letter } = parseProjectFile(serialiseProject({ ...project, letter: draft }));
    expect(parseDraft(letter)).toEqual(draft);
  });

  it('is not there unless somebody put it', () => {
    expect(serialiseProject(project)).not.toContain('letter');
    expect(parseProjectFile(serialiseProject(project))).toEqual(project);
  });

  it.each([
    [{ version: 2 }, /autre version/],
    [{ version: 1, leader: { name: 3 } }, /« leader\.name »|«.leader\.name.»/],
    [{ version: 1, team: [{ name: 'x'.repeat(400) }] }, /team\.0\.name/],
    ['text', /abîmée/],
  ])('is refused with its reason: %j', (letter, reason) => {
    expect(() => parseDraft(letter)).toThrow(reason);
  });
});

describe('a proposed text', () => {
  const prefill = prefillLetter(matterOf(goldenReport('beaucaire-2022-07-04')));
  const other = prefillLetter(matterOf(goldenReport('provence-sante-2024-12-31')));
  const proposed = proseText(prefill.texts.supply);
  const changed = (text: string | null, draft: LetterDraft = emptyDraft) =>
    changeText(draft, prefill, 'supply', text);

  it('follows the figures until it is changed', () => {
    expect(currentText(emptyDraft, prefill, 'supply').text).toBe(proposed);
    expect(currentText(emptyDraft, other, 'supply').text).toBe(proseText(other.texts.supply));
    expect(changed(proposed)).toEqual(emptyDraft);
  });

  it('stays as changed, keeps the facts still in it, and tells when the figures have moved', () => {
    const draft = changed('Nous avons 56 médecins et 1\u00a0713 patients.');
    const current = currentText(draft, prefill, 'supply');
    expect(current).toMatchObject({
      text: 'Nous avons 56 médecins et 1\u00a0713 patients.',
      isChanged: true,
      isOutdated: false,
    });
    expect(current.facts.map(({ text }) => text)).toEqual(['56']);
    expect(currentText(draft, other, 'supply').isOutdated).toBe(true);
  });

  it('comes back when asked', () => {
    expect(changed(null, changed('Autre chose'))).toEqual(emptyDraft);
  });
});

it('reads months as a field gives them, and leaves what people write', () => {
  expect(['2026-09', 'rentrée 2026', ''].map(monthText)).toEqual(['septembre 2026', 'rentrée 2026', '']);
});
