/** Opens a project file from the device. */
import { Button, FileTrigger } from 'react-aria-components';
import { useOpenFile } from './use-project-file.js';

const acceptedFiles = ['application/json', 'text/plain', 'text/csv', '.json', '.txt', '.csv', '.tsv'];

interface OpenButtonProps {
  readonly label: string;
  readonly className?: string;
}

export function OpenButton({ label, className = 'button' }: OpenButtonProps) {
  const openFile = useOpenFile();
  return (
    <FileTrigger
      acceptedFileTypes={acceptedFiles}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) void openFile(file);
      }}
    >
      <Button className={className}>{label}</Button>
    </FileTrigger>
  );
}
