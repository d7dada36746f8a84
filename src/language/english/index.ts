/** Every sentence of the interface in English, by its French one: what the types of sentences follow. */
import { areas } from './areas.js';
import { charts } from './charts.js';
import { citation } from './citation.js';
import { compare } from './compare.js';
import { data } from './data.js';
import { documentation } from './documentation.js';
import { documents } from './documents.js';
import { downloads } from './downloads.js';
import { figures } from './figures.js';
import { focus } from './focus.js';
import { glossary } from './glossary.js';
import { letter } from './letter.js';
import { map } from './map.js';
import { project } from './project.js';
import { report } from './report.js';
import { shell } from './shell.js';
import { similar } from './similar.js';
import { start } from './start.js';
import { structures } from './structures.js';

export const english = {
  ...areas,
  ...charts,
  ...citation,
  ...compare,
  ...data,
  ...documentation,
  ...documents,
  ...downloads,
  ...figures,
  ...focus,
  ...glossary,
  ...letter,
  ...map,
  ...project,
  ...report,
  ...shell,
  ...similar,
  ...start,
  ...structures,
} as const;

export type Sentence = keyof typeof english;
