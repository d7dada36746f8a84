/** The report in Word: what the PDF says, in native tables and styles that one can go on writing in. */
import { contentOf } from './content/content-of.js';
import type { RenderDocument } from './document.js';
import { bodyOf } from './word/body.js';
import { writeReport } from './word/file.js';
import { drawPictures } from './word/pictures.js';

export const renderWord: RenderDocument = async (matter) => {
  const content = contentOf(matter);
  return writeReport(content, bodyOf(content, await drawPictures(content)), matter.date);
};
