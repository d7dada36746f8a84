/** A catalogue with every shape that the real one has, and few members of each. */
import type { Catalogue, Indicator } from '../../src/domain/catalogue.js';
import { measureKey } from '../../src/domain/publication.js';

const patients = { one: 'patient', other: 'patients' };
const people = (one: string) => ({ one, other: `${one}s` });

function indicator(
  fields: Pick<Indicator, 'id' | 'label' | 'section' | 'kind'> & Partial<Indicator>,
): Indicator {
  return {
    shortLabel: fields.label.slice(0, 40),
    counted: patients,
    population: 'Les assurés de la commune',
    numerator: 'Personnes concernées',
    ...(fields.kind === 'count' ? {} : { denominator: 'Personnes de la population' }),
    definition: `Définition : ${fields.label}.`,
    why: 'Pour situer le territoire.',
    polarity: 'neutral',
    period: 'year',
    source: 'snds',
    footnotes: [],
    author: 'Rezone',
    checkedBy: null,
    nextReview: '2030-01-01',
    ...fields,
  };
}

function prevalence(id: string, aldNumber: number): Indicator {
  return indicator({ id, label: `ALD ${aldNumber}`, section: 'pathologies', kind: 'proportion', aldNumber });
}

const indicators: Indicator[] = [
  indicator({
    id: 'consumers-17-plus-with-ald',
    label: '17 ans et plus en ALD',
    section: 'population',
    kind: 'proportion',
  }),
  indicator({
    id: 'consumers-17-plus',
    label: '17 ans et plus',
    section: 'access-to-care',
    kind: 'count',
  }),
  indicator({
    id: 'consumers-17-plus-without-gp',
    label: '17 ans et plus sans médecin traitant',
    section: 'access-to-care',
    kind: 'proportion',
    polarity: 'lower-is-better',
    footnotes: ['without-gp'],
  }),
  indicator({
    id: 'consumers-17-plus-without-gp-with-ald',
    label: '17 ans et plus en ALD sans médecin traitant',
    section: 'access-to-care',
    kind: 'proportion',
    polarity: 'lower-is-better',
    footnotes: ['without-gp'],
  }),
  indicator({
    id: 'emergency-visits-without-hospitalisation',
    label: 'Passages aux urgences',
    section: 'access-to-care',
    kind: 'event-rate',
    counted: people('passage'),
    period: 'rolling-year',
  }),
  prevalence('ald-severe-heart-failure', 5),
  prevalence('ald-diabetes', 8),
  prevalence('ald-coronary-disease', 13),
  prevalence('ald-alzheimer', 15),
  prevalence('ald-kidney-disease', 19),
  prevalence('ald-psychiatric-disorder', 23),
  prevalence('ald-malignant-tumour', 30),
  indicator({
    id: 'breast-cancer-screening',
    label: 'Dépistage du cancer du sein',
    section: 'prevention',
    kind: 'proportion',
    counted: people('patiente'),
    polarity: 'higher-is-better',
    period: 'range',
  }),
];

function section(id: string, label: string) {
  const members = indicators.filter((one) => one.section === id).map((one) => one.id);
  return { id, label, introduction: `Partie « ${label} ».`, indicators: members };
}

/** Every shape that the real catalogue has, with few members of each. */
export const smallCatalogue: Catalogue = {
  version: '0123456789abcdef',
  themes: [
    {
      id: 'population',
      label: 'Population',
      introduction: 'Qui vit ici.',
      sections: [section('population', 'Population')],
    },
    {
      id: 'missions',
      label: 'Missions',
      introduction: 'Ce que la CPTS peut améliorer.',
      sections: [
        section('access-to-care', 'Accès aux soins'),
        section('pathologies', 'Pathologies'),
        section('prevention', 'Prévention'),
      ],
    },
    {
      id: 'supply',
      label: 'Offre de soins',
      introduction: 'Qui soigne ici.',
      sections: [
        section('professionals', 'Professionnels'),
        section('activity', 'Activité'),
        section('structures', 'Structures'),
      ],
    },
  ],
  indicators,
  compositions: [
    {
      id: 'gp-17-plus',
      label: 'Médecin traitant',
      section: 'access-to-care',
      whole: 'consumers-17-plus',
      parts: [
        {
          id: 'without-gp',
          label: 'Sans',
          terms: [{ indicator: 'consumers-17-plus-without-gp', factor: 1 }],
        },
        {
          id: 'with-gp',
          label: 'Avec',
          terms: [
            { indicator: 'consumers-17-plus', factor: 1 },
            { indicator: 'consumers-17-plus-without-gp', factor: -1 },
          ],
        },
      ],
    },
    {
      id: 'ald-and-gp-17-plus',
      label: 'ALD et médecin traitant',
      section: 'access-to-care',
      whole: 'consumers-17-plus-with-ald',
      parts: [
        {
          id: 'without-gp',
          label: 'Sans',
          terms: [{ indicator: 'consumers-17-plus-without-gp-with-ald', factor: 1 }],
        },
        {
          id: 'with-gp',
          label: 'Avec',
          terms: [
            { indicator: 'consumers-17-plus-with-ald', factor: 1 },
            { indicator: 'consumers-17-plus-without-gp-with-ald', factor: -1 },
          ],
        },
      ],
    },
  ],
  ageBands: [
    { id: 'age-0-14', label: '0 à 14 ans', from: 0, to: 14 },
    { id: 'age-15-59', label: '15 à 59 ans', from: 15, to: 59 },
    { id: 'age-60-plus', label: '60 ans et plus', from: 60, to: null },
  ],
  professionGroups: [
    {
      id: 'medical-specialties',
      label: 'Médecins',
      categories: [
        { id: 'general-practitioners', label: 'Généralistes', hasAges: true, counted: people('généraliste') },
        {
          id: 'general-practitioners-mep',
          label: 'dont exercice particulier',
          subsetOf: 'general-practitioners',
          hasAges: true,
          counted: people('généraliste'),
        },
      ],
    },
    {
      id: 'allied-health',
      label: 'Auxiliaires médicaux',
      categories: [{ id: 'nurses', label: 'Infirmiers', hasAges: true, counted: people('infirmier') }],
    },
    {
      id: 'pharmacies-laboratories',
      label: 'Pharmacies et laboratoires',
      categories: [{ id: 'pharmacies', label: 'Pharmacies', hasAges: false, counted: people('pharmacie') }],
    },
  ],
  activityFamilies: [
    {
      id: 'general-practitioners',
      label: 'Généralistes',
      chartLabel: 'Généralistes',
      counted: people('généraliste'),
      actKeys: [
        { id: 'clinical-acts', code: 'C', label: 'Actes cliniques', definition: 'Consultations et visites.' },
        { id: 'technical-acts', code: 'T', label: 'Actes techniques', definition: 'Gestes techniques.' },
      ],
    },
    {
      id: 'nurses',
      label: 'Infirmiers',
      chartLabel: 'Infirmiers',
      counted: people('infirmier'),
      actKeys: [{ id: 'ami', code: 'AMI', label: 'Actes infirmiers', definition: 'Soins infirmiers.' }],
    },
  ],
  structureGroups: [
    {
      id: 'sanitary',
      label: 'Structures sanitaires',
      types: [
        {
          id: 'hospitals',
          label: 'Hôpitaux',
          definition: 'Établissements de santé.',
          inReport: true,
          coordinated: false,
        },
        {
          id: 'multiprofessional-health-houses',
          label: 'Maisons de santé',
          acronym: 'MSP',
          definition: 'Exercice regroupé.',
          inReport: true,
          coordinated: true,
        },
        {
          id: 'glossary-only',
          label: 'Autre',
          definition: 'Glossaire.',
          inReport: false,
          coordinated: false,
        },
      ],
    },
    {
      id: 'medico-social',
      label: 'Structures médico-sociales',
      types: [
        {
          id: 'nursing-homes',
          label: 'Ehpad',
          definition: 'Hébergement.',
          inReport: true,
          coordinated: false,
        },
      ],
    },
  ],
  finessCategories: [
    { category: '355', label: 'Centre hospitalier', type: 'hospitals' },
    { category: '603', label: 'Maison de santé', type: 'multiprofessional-health-houses' },
    { category: '500', label: 'Ehpad', type: 'nursing-homes' },
    { category: '620', label: 'Pharmacie', type: 'glossary-only' },
  ],
  sources: [
    {
      id: 'snds',
      label: 'SNDS',
      producer: 'Assurance Maladie',
      description: 'Remboursements.',
      url: 'https://example.org/snds',
      licence: 'Accès restreint',
      credit: 'CNAM, SNDS',
    },
    {
      id: 'insee',
      label: 'Recensement',
      producer: 'Insee',
      description: 'Habitants.',
      url: 'https://example.org/insee',
      licence: 'Licence ouverte',
      credit: 'INSEE, recensement',
    },
  ],
  footnotes: [{ id: 'without-gp', text: 'Sans médecin traitant déclaré.' }],
  acronyms: [{ acronym: 'ALD', meaning: 'Affection de longue durée' }],
  contacts: [{ region: null, label: 'Assurance Maladie', url: 'https://example.org/contact' }],
};

/** Keys of every measure that has references, in catalogue order. */
export function measuresOf(catalogue: Catalogue): string[] {
  return [
    ...catalogue.indicators.map((one) => measureKey.indicator(one.id)),
    ...catalogue.ageBands.map((band) => measureKey.ageBand(band.id)),
    ...catalogue.activityFamilies.flatMap((family) => [
      measureKey.patientsPerProfessional(family.id),
      ...family.actKeys.map((act) => measureKey.actsPerProfessional(family.id, act.id)),
    ]),
  ];
}

export function actColumnsOf(catalogue: Catalogue): number {
  return catalogue.activityFamilies.reduce((sum, family) => sum + family.actKeys.length, 0);
}
