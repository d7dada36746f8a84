/** Prints the report once its maps are drawn: one that is still on its way would be a hole in the page. */
import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';

export function PrintButton() {
  const isMapComing = useIsFetching({ queryKey: ['outlines'] }) > 0;
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || isMapComing) return;
    const drawn = setTimeout(() => {
      setAsked(false);
      window.print();
    });
    return () => clearTimeout(drawn);
  }, [isAsked, isMapComing]);
  return (
    <Button className="button" isPending={isAsked} onPress={() => setAsked(true)}>
      {isAsked && isMapComing ? t('Chargement de la carte…') : t('Imprimer')}
    </Button>
  );
}
