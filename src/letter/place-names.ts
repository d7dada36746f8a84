/** Départements and régions as French sentences name them: the Gard, of the Gard, in the Gard. */

export interface PlaceName {
  /** "le Gard", "l’Hérault", "les Landes", "la région Provence-Alpes-Côte d’Azur" */
  readonly the: string;
  /** "du Gard", "de l’Hérault", "d’Ille-et-Vilaine" */
  readonly of: string;
  /** "dans le Gard", "en Ille-et-Vilaine", "à Paris" */
  readonly in: string;
}

export const france: PlaceName = { the: 'la France', of: 'de la France', in: 'en France' };

const articles = {
  le: { the: 'le ', of: 'du ', in: 'dans le ' },
  la: { the: 'la ', of: 'de la ', in: 'dans la ' },
  "l'": { the: 'l’', of: 'de l’', in: 'dans l’' },
  les: { the: 'les ', of: 'des ', in: 'dans les ' },
  /** Islands that one goes to: "en Guadeloupe". */
  'la, en': { the: 'la ', of: 'de la ', in: 'en ' },
  /** Two rivers have one article, and lose it: "le Lot-et-Garonne", "de Lot-et-Garonne", "en Lot-et-Garonne". */
  'le, de': { the: 'le ', of: 'de ', in: 'en ' },
  'la, de': { the: 'la ', of: 'de ', in: 'en ' },
  "l', d'": { the: 'l’', of: 'd’', in: 'en ' },
  /** Towns, and islands named like towns. */
  à: { the: '', of: 'de ', in: 'à ' },
  /** Régions named after what they join. */
  'région, de': { the: 'la région ', of: 'de ', in: 'en ' },
  "région, d'": { the: 'la région ', of: 'd’', in: 'en ' },
} as const satisfies Record<string, PlaceName>;

type Article = keyof typeof articles;

/** Codes by the article of the name. */
const departmentCodes: Readonly<Partial<Record<Article, string>>> = {
  le: '14 15 18 25 29 30 32 39 45 46 56 59 62 63 67 68 69 81 83 84 90 94 95',
  la: '16 17 19 21 23 24 26 31 33 42 43 44 48 50 51 52 53 55 57 58 70 72 73 74 76 80 85 86 87 93',
  "l'": '01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91 989',
  les: '04 05 06 08 13 22 40 64 65 66 78 79 88 92 984',
  'la, en': '2A 2B 971 972 973 987 988',
  'le, de': '41 47 49 82',
  'la, de': '54 71 77',
  "l', d'": '28 35 37',
  à: '75 974 975 976 977 978 986',
};

const regionCodes: Readonly<Partial<Record<Article, string>>> = {
  le: '24 44',
  les: '32 52 984',
  'la, en': '01 02 03 987 988',
  'la, de': '27 28 53 75 94',
  "l', d'": '11 76',
  "l'": '989',
  à: '04 06 975 977 978 986',
  'région, de': '93',
  "région, d'": '84',
};

function byCode(codes: Readonly<Partial<Record<Article, string>>>): ReadonlyMap<string, Article> {
  return new Map(
    Object.entries(codes).flatMap(([article, list]) =>
      list.split(' ').map((code) => [code, article as Article] as const),
    ),
  );
}

const articleOf = { department: byCode(departmentCodes), region: byCode(regionCodes) };

export type PlaceLevel = keyof typeof articleOf;

interface Place {
  readonly code: string;
  readonly name: string;
}

/** A place that the lists do not know stands by its name alone: "à Clipperton" at worst, never a wrong article. */
export function placeName(level: PlaceLevel, { code, name }: Place): PlaceName {
  const article = articles[articleOf[level].get(code) ?? 'à'];
  const named = curly(name);
  return { the: article.the + named, of: article.of + named, in: article.in + named };
}

/** Whether the article of a place is known. */
export function hasPlaceName(level: PlaceLevel, code: string): boolean {
  return articleOf[level].has(code);
}

/** Official lists have the apostrophe of typewriters. */
export function curly(name: string): string {
  return name.replaceAll("'", '’');
}

const communeArticle = /^(Le|Les) (?=\p{Lu})/u;

/** "à Nîmes", "au Vigan", "aux Angles", "à La Calmette" */
export function atCommune(name: string): string {
  const [matched, article] = communeArticle.exec(name) ?? [];
  if (matched === undefined) return `à ${curly(name)}`;
  return `${article === 'Le' ? 'au' : 'aux'} ${curly(name.slice(matched.length))}`;
}

/** "de Nîmes", "d’Uzès", "du Vigan", "des Angles"; some h are mute, some are not: none is elided. */
export function ofCommune(name: string): string {
  const [matched, article] = communeArticle.exec(name) ?? [];
  if (matched !== undefined) {
    return `${article === 'Le' ? 'du' : 'des'} ${curly(name.slice(matched.length))}`;
  }
  return /^[aeiouyàâéèêëîïôùûœæ]/i.test(name) ? `d’${curly(name)}` : `de ${curly(name)}`;
}

/** "que dans le Gard", "qu’en Occitanie", "qu’à Paris" */
export function than(where: string): string {
  return /^[aeiouyà]/i.test(where) ? `qu’${where}` : `que ${where}`;
}
