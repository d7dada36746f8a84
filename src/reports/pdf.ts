/** The report as a PDF: A4, tagged (PDF/UA-1), the same bytes for the same matter. */
import type { DocumentMatter } from './document.js';
import { composeInProcess } from './pdf/compositors.js';
import { compositionOf } from './pdf/composition.js';

export {
  closeCompositors as closePdfWorkers,
  keepCompositorReady as keepPdfWorkerReady,
} from './pdf/compositors.js';

/**
 * The first call starts a process that stays for the next ones; it does not keep the program running.
 *
 * @throws DocumentBusyError when too many documents wait
 */
export async function renderPdf(matter: DocumentMatter): Promise<Uint8Array> {
  return composeInProcess(compositionOf(matter));
}
