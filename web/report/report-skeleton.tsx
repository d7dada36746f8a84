/** The shape of the report while it is on its way. */
import { t } from '../../src/language/translate.js';

const blocks = ['summary', 'map', 'table', 'chart'] as const;

export function ReportSkeleton() {
  return (
    <div className="report report-skeleton">
      <div className="skeleton-contents" aria-hidden="true" />
      <div className="report-main" aria-busy="true">
        <h1>{t('Diagnostic du territoire')}</h1>
        <p role="status">{t('Calcul du diagnostic…')}</p>
        <div aria-hidden="true">
          {blocks.map((block) => (
            <div key={block} className={`skeleton-block skeleton-${block}`} />
          ))}
        </div>
      </div>
    </div>
  );
}
