/** A territory of one's own: from a file, from a link, or to be drawn on the map. */
import { useState, type SyntheticEvent } from 'react';
import { Button, FileTrigger, Input, Label, TextField } from 'react-aria-components';
import { Link } from 'wouter';
import { ProjectFileError } from '../../src/domain/project-file-error.js';
import { parseProjectFile } from '../../src/domain/read-project-file.js';
import { t } from '../../src/language/translate.js';
import { usePostNotice } from '../shell/notices.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import type { ChooserProps } from './chooser-props.js';
import { comparatorOfLink, formatComparator, type Comparator } from './comparator.js';
import { useLinkTo } from './use-link-to.js';

const acceptedFiles = ['application/json', 'text/plain', 'text/csv', '.json', '.txt', '.csv', '.tsv'];

export function OtherTerritory({ onChoose }: ChooserProps) {
  return (
    <>
      <KeepAndDraw />
      <FileChoice onChoose={onChoose} />
      <LinkChoice onChoose={onChoose} />
    </>
  );
}

function KeepAndDraw() {
  const { selection, edition, historyState } = useWorkspace();
  const post = usePostNotice();
  const linkTo = useLinkTo();
  const kept: Comparator = {
    kind: 'territory',
    codes: selection.codes,
    cog: edition.cog,
    name: historyState.projectName,
  };
  const notice = {
    tone: 'remark' as const,
    title: t('Choisissez maintenant un autre territoire.'),
    lines: [
      t(
        'Le premier ({n, plural, one {# commune} other {# communes}}) est gardé : quand le second est choisi, revenez à « Comparer ».',
        { n: selection.codes.length },
      ),
    ],
  };
  return (
    <div>
      <p className="field-label">{t('Dessiner sur la carte')}</p>
      <Link
        className="button"
        {...linkTo(mapPath, { codes: [], comparator: kept, name: '' })}
        onClick={() => post(notice)}
      >
        {t('Garder ce territoire pour comparer, puis en choisir un autre')}
      </Link>
    </div>
  );
}

function FileChoice({ onChoose }: ChooserProps) {
  const { edition } = useWorkspace();
  const [refusal, setRefusal] = useState<string | null>(null);
  const open = async (file: File) => {
    try {
      onChoose(territoryOfFile(await file.text(), file.name, edition.cog));
    } catch (error) {
      setRefusal(
        error instanceof ProjectFileError
          ? error.message
          : t('Ce fichier n’a pas pu être lu : vérifiez qu’il existe encore, puis réessayez.'),
      );
    }
  };
  return (
    <div>
      <p className="field-label">{t('Ouvrir un fichier')}</p>
      <FileTrigger
        acceptedFileTypes={acceptedFiles}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void open(file);
        }}
      >
        <Button className="button">{t('Choisir un projet ou une liste de codes')}</Button>
      </FileTrigger>
      {refusal !== null && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

/**
 * @param cog year of the geographic code of a file that does not say its own
 * @throws ProjectFileError when it is not a project or a list of codes
 */
export function territoryOfFile(text: string, fileName: string, cog: number): Comparator {
  const project = parseProjectFile(text);
  const comparator: Comparator = {
    kind: 'territory',
    codes: project.communes.map(({ code }) => code),
    cog: project.cog ?? cog,
    name: project.name || fileName,
  };
  try {
    formatComparator(comparator);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProjectFileError(
      t(
        'Ce fichier contient un code qui ne peut pas être celui d’une commune : corrigez-le, puis réessayez.',
      ),
    );
  }
  return comparator;
}

function LinkChoice({ onChoose }: ChooserProps) {
  const [text, setText] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const comparator = comparatorOfLink(text);
    if (comparator) onChoose(comparator);
    else setIsRefused(true);
  };
  const refusal = isRefused
    ? t('Aucun territoire dans ce lien : copiez l’adresse entière d’une page de Rezone.')
    : '';
  return (
    <form className="chooser-link" onSubmit={submit}>
      <TextField
        value={text}
        isInvalid={isRefused}
        onChange={(value) => {
          setText(value);
          setIsRefused(false);
        }}
      >
        <Label className="field-label">{t('Coller un lien')}</Label>
        <Input className="field" placeholder="https://" />
        {refusal !== '' && (
          <p className="field-error" role="alert">
            {refusal}
          </p>
        )}
      </TextField>
      <Button className="button" type="submit" isDisabled={text.trim() === ''}>
        {t('Comparer avec ce lien')}
      </Button>
    </form>
  );
}
