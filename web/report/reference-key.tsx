/** The mark that stands for a reference in the drawing, beside its name. */
import { referenceMarkPicture, type ReferenceLevel } from '../../src/charts/reference-marks.js';

/** @param level null keeps the place of a mark empty */
export function ReferenceKey({ level }: { level: ReferenceLevel | null }) {
  const picture = level === null ? '' : referenceMarkPicture(level);
  return <span className="reference-key" dangerouslySetInnerHTML={{ __html: picture }} />;
}
