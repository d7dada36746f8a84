/** Gathers what the documents of a report need besides its figures: outlines, names, structures. */
import { codeOfGeometry, combineOutlines, departmentsInDetail } from '../domain/combine-outlines.js';
import type { CommuneTopology } from '../domain/commune-topology.js';
import type { Report } from '../domain/report.js';
import { regionsAround } from '../domain/regions-around.js';
import type { OpenPublication } from '../publication/open-publications.js';
import type { DocumentMatter } from './document.js';

/** @param open the publication that the report was built from */
export async function collectDocument(
  open: OpenPublication,
  report: Report,
  { projectName, date }: Pick<DocumentMatter, 'projectName' | 'date'>,
): Promise<DocumentMatter> {
  const { departments, communes } = report.territory;
  const { catalogue, places, establishments } = open.publication;
  const detailed = departmentsInDetail(departments.map(({ code }) => code));
  const outlines = combineOutlines(
    await readOutlines(
      open,
      regionsAround(communes, places.communes).map((code) => `regions/${code}`),
    ),
    await readOutlines(
      open,
      detailed.map((code) => `departments/${code}`),
    ),
  );
  const codes = new Set(communes.map(({ code }) => code));
  const names = outlines
    .flatMap(({ objects }) => objects.communes.geometries.map(codeOfGeometry))
    .flatMap((code) => places.refs[places.indexByCode.get(code) ?? -1] ?? []);
  return {
    report,
    catalogue,
    outlines,
    names: new Map(names.map(({ code, name }) => [code, name])),
    establishments: establishments.filter(({ commune }) => codes.has(commune)),
    projectName: projectName.trim(),
    date,
  };
}

/** Those that the publication has. */
async function readOutlines(open: OpenPublication, names: readonly string[]): Promise<CommuneTopology[]> {
  const texts = await Promise.all(names.map((name) => open.outline(name)));
  return texts.flatMap((text) =>
    text === null ? [] : (JSON.parse(new TextDecoder().decode(text)) as CommuneTopology),
  );
}
