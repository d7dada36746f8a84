/** Which communes of the project are in a CPTS already. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { existingCptsOf, type Communes } from '../state/summary.js';
import { nameGrouping } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { nameSome } from './contiguity-remarks.js';

const groupsAtOnce = 3;

export function CptsRemark({ communes }: { readonly communes: Communes }) {
  const { selection } = useWorkspace();
  const [isWhole, setIsWhole] = useState(false);
  const { groups, members, unknown } = existingCptsOf(selection.codes, communes);
  const shown = isWhole ? groups : groups.slice(0, groupsAtOnce);
  const isUnknown = unknown > 0 && unknown === selection.codes.length;
  return (
    <>
      {members > 0 && (
        <li className="remark">
          <p>
            {t(
              '{count, plural, one {# commune est déjà dans une CPTS} other {# communes sont déjà dans une CPTS}} :',
              { count: members },
            )}
          </p>
          <ul>
            {shown.map(({ name, codes }) => (
              <li key={name}>
                {nameGrouping({ kind: 'cpts', name })} ({nameSome(codes, communes)})
              </li>
            ))}
          </ul>
          {groups.length > shown.length && (
            <Button className="button button-quiet" onPress={() => setIsWhole(true)}>
              {t('{count, plural, one {Voir l’autre CPTS} other {Voir les # autres CPTS}}', {
                count: groups.length - shown.length,
              })}
            </Button>
          )}
        </li>
      )}
      {members === 0 && unknown === 0 && (
        <li className="remark-fine">{t('Aucune commune n’est déjà dans une CPTS.')}</li>
      )}
      {isUnknown && <li>{t('Les CPTS existantes ne sont pas connues ici.')}</li>}
      {unknown > 0 && !isUnknown && (
        <li>
          {t('CPTS existantes inconnues pour {count, plural, one {# commune} other {# communes}}.', {
            count: unknown,
          })}
        </li>
      )}
    </>
  );
}
