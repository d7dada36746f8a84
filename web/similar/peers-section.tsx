/** The most similar territories, beside the profile of the territory, each with a way to compare the two. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { formatInteger } from '../../src/domain/format.js';
import type { Peer, SimilarAnswer } from '../../src/domain/similar-territories/answer.js';
import type { SimilarKind } from '../../src/domain/similar-territories/comparable-groupings.js';
import { dimensionLabel, dimensionUnit } from '../../src/domain/similar-territories/dimension-words.js';
import type { Profile } from '../../src/domain/similar-territories/profile.js';
import { t } from '../../src/language/translate.js';
import { formatComparator } from '../compare/comparator.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { ScrollBox } from '../report/scroll-box.js';
import { nameGrouping } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { citeProfile, type Quoting } from './similar-citation.js';
import { closenessWords, profileFigure } from './standing-words.js';

interface PeersProps {
  readonly answer: SimilarAnswer;
}

const shownAtFirst = 10;

export function PeersSection({ quoting }: { readonly quoting: Quoting }) {
  const { answer, place } = quoting;
  const { peers, kind } = answer;
  const [showsAll, setShowsAll] = useState(false);
  const hidden = peers.length - shownAtFirst;
  return (
    <section aria-labelledby="semblables">
      <h2 id="semblables">
        {t(
          '{n, plural, =0 {Aucun territoire comparable} one {Le territoire le plus semblable} other {Les # {kind, select, epci {intercommunalités} other {CPTS existantes}} les plus semblables}}',
          { n: peers.length, kind },
        )}
      </h2>
      <Cautions answer={answer} />
      {peers.length > 0 && (
        <ScrollBox label={t('Les plus semblables')}>
          <table className="similar-table">
            <caption className="visually-hidden">
              {t('Du plus semblable au moins semblable, avec ce qui sert à les comparer')}
            </caption>
            <Heading answer={answer} />
            <tbody>
              <CitedRow
                className="similar-own"
                heading={t('Votre territoire')}
                quotation={{
                  label: t('Votre territoire'),
                  sentence: () => citeProfile(answer.territory.profile, place, quoting),
                }}
              >
                <ProfileCells profile={answer.territory.profile} answer={answer} />
                <td className="text-cell" />
              </CitedRow>
              {peers.map((peer, index) => (
                <PeerRow
                  key={peer.code}
                  peer={peer}
                  quoting={quoting}
                  isFolded={!showsAll && index >= shownAtFirst}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {hidden > 0 && !showsAll && (
        <Button className="button" onPress={() => setShowsAll(true)}>
          {t('Afficher les {n, plural, one {# suivante} other {# suivantes}}', { n: hidden })}
        </Button>
      )}
      <Compared answer={answer} />
    </section>
  );
}

function Heading({ answer: { dimensions } }: PeersProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('Territoire')}</th>
        {dimensions.map(({ id }) => (
          <th key={id} scope="col">
            {dimensionLabel(id)} <span className="similar-unit">{dimensionUnit(id)}</span>
          </th>
        ))}
        <th scope="col" className="text-cell">
          {t('Ressemblance')}
        </th>
        <CiteHeading />
      </tr>
    </thead>
  );
}

interface PeerRowProps {
  readonly quoting: Quoting;
  readonly peer: Peer;
  /** On paper it shows all the same. */
  readonly isFolded: boolean;
}

function PeerRow({ peer, quoting, isFolded }: PeerRowProps) {
  const { answer } = quoting;
  const name = nameGrouping({ kind: answer.kind, name: peer.name });
  const where = peer.departments.map((department) => department.name).join(', ');
  return (
    <CitedRow
      className={isFolded ? 'similar-folded' : undefined}
      heading={
        <>
          {name}
          <span className="similar-place">
            {where} · <CompareLink kind={answer.kind} code={peer.code} name={name} />
          </span>
        </>
      }
      quotation={{
        label: name,
        sentence: () => citeProfile(peer.profile, `${name} (${where})`, quoting),
      }}
    >
      <ProfileCells profile={peer.profile} answer={answer} />
      <td className="text-cell">
        {closenessWords(peer.closeness)}
        {peer.leftOut.length > 0 && (
          <span className="similar-place">
            {t('{n, plural, one {# critère} other {# critères}} sur {total}', {
              n: answer.dimensions.length - peer.leftOut.length,
              total: answer.dimensions.length,
            })}
          </span>
        )}
      </td>
    </CitedRow>
  );
}

function ProfileCells({ profile, answer }: PeersProps & { readonly profile: Profile }) {
  return answer.dimensions.map(({ id }) => {
    const figure = profile[id];
    return (
      <td key={id}>
        <span className={figure.status === 'value' ? undefined : `missing missing-${figure.status}`}>
          {profileFigure(id, figure)}
        </span>
      </td>
    );
  });
}

interface CompareLinkProps {
  readonly kind: SimilarKind;
  readonly code: string;
  readonly name: string;
}

function CompareLink({ kind, code, name }: CompareLinkProps) {
  const { href, historyState } = useWorkspace();
  const comparator = formatComparator({ kind: 'grouping', grouping: kind, code });
  return (
    <Link href={href('/comparer', { comparator })} state={historyState}>
      {t('Comparer')}
      <span className="visually-hidden"> {t('avec {name}', { name })}</span>
    </Link>
  );
}

/** What makes the resemblance weaker than it looks. */
function Cautions({ answer: { peers, territory, dimensions } }: PeersProps) {
  const distant = peers.filter(({ closeness }) => closeness === 'distant').length;
  const unknown = dimensions.filter(({ id }) => territory.profile[id].status !== 'value');
  return (
    <>
      {unknown.length > 0 && (
        <p className="similar-notice">
          {t('Non connu pour ce territoire : {names}. La ressemblance est jugée sur le reste.', {
            names: unknown.map(({ id }) => dimensionLabel(id)).join(', '),
          })}
        </p>
      )}
      {distant > 0 && (
        <p className="similar-notice">
          {t(
            '{n, plural, one {# de ces territoires est peu semblable au vôtre} other {# de ces territoires sont peu semblables au vôtre}}, faute de mieux : lisez les positions avec prudence.',
            { n: distant },
          )}
        </p>
      )}
    </>
  );
}

/** How many were looked at, and which were set aside. */
function Compared({ answer: { groupings, rules, kind } }: PeersProps) {
  const { total, compared, tooSmall, unclear, overlapping } = groupings;
  return (
    <p className="note">
      {t(
        '{compared} {kind, select, epci {intercommunalités comparées} other {CPTS comparées}} sur les {total} que connaît cette édition.',
        { compared: formatInteger(compared), total: formatInteger(total), kind },
      )}{' '}
      {tooSmall > 0 &&
        t(
          '{n, plural, one {# est écartée} other {# sont écartées}} parce que moins de {smallest} habitants y vivent.',
          { n: tooSmall, smallest: formatInteger(rules.smallestPopulation) },
        )}{' '}
      {unclear > 0 &&
        t(
          '{n, plural, one {# est écartée} other {# sont écartées}} parce que d’autres CPTS ont les mêmes communes : on ne sait pas qui habite dans laquelle.',
          { n: unclear },
        )}{' '}
      {overlapping.length > 0 &&
        t(
          '{n, plural, one {Est écartée aussi, car elle partage} other {Sont écartées aussi, car elles partagent}} plus de {share} % de leurs habitants avec votre territoire : {names}.',
          {
            n: overlapping.length,
            share: formatInteger(rules.largestOverlap),
            names: overlapping.map(({ name }) => nameGrouping({ kind, name })).join(', '),
          },
        )}
    </p>
  );
}
