/** A project file may be dropped anywhere on the page; the "Ouvrir" button does the same. */
import { useEffect, useState } from 'react';
import { t } from '../../src/language/translate.js';
import { useOpenFile } from './use-project-file.js';

export function ProjectDrop() {
  const openFile = useOpenFile();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setIsOver(false);
      if (!file) return;
      event.preventDefault();
      void openFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [openFile]);
  if (!isOver) return null;
  return (
    <div className="drop" aria-hidden="true">
      <p>{t('Déposez le fichier pour ouvrir le projet')}</p>
    </div>
  );
}
