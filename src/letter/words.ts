/** Titles and questions of a letter of intent: French in the letter, in the language of the reader on the screen. */
import type { Sentence } from '../language/translate.js';
import type { SizeClass } from '../domain/size-class.js';
import type {
  LegalAnswer,
  Professional,
  ProfessionRow,
  ProposedText,
  QuestionGroup,
  questions,
  steps,
} from './draft.js';

type Words<Key extends string | number> = Readonly<Record<Key, Sentence>>;

export const letterTitle = 'Lettre d’intention' satisfies Sentence;
export const letterSubject =
  'Projet de communauté professionnelle territoriale de santé (CPTS)' satisfies Sentence;

export const chapters = {
  context: 'Le contexte territorial',
  existing: 'Les modalités de travail existantes',
  project: 'Le projet de CPTS',
} satisfies Words<string>;

export const headWords = {
  title: 'Intitulé du projet',
  writtenOn: 'Date de rédaction',
  name: 'Porteur du projet',
  profession: 'Profession',
  address: 'Adresse postale',
  email: 'Adresse électronique',
  phone: 'Téléphone',
} satisfies Words<string>;

export const textTitles = {
  boundaries: 'Délimitation géographique du projet',
  population: 'Principales caractéristiques de la population',
  supply: 'Données de l’offre de santé',
  needs: 'Données liées aux missions des CPTS',
  sources: 'Outils et sources documentaires',
} satisfies Words<ProposedText>;

export const sectionTitles = {
  communes: 'Communes, codes postaux et codes INSEE',
  population: 'Population concernée par le projet',
  size: 'Taille de la CPTS',
  feedback: 'Retours des professionnels',
  pathways: 'Prises en charge et parcours posant des difficultés',
  pathwaysContext: 'Contexte',
  pathwaysPriorities: 'Axes prioritaires',
  tools: 'Outils et moyens déjà intégrés sur le territoire',
  partnerships: 'Partenariats et réseaux existants',
  methodology: 'Méthode employée pour informer et mobiliser les acteurs',
  professions: 'Professionnels informés et sollicités',
  contacts: 'Autres sollicitations',
  engaged: 'Professionnels engagés dans la construction du projet',
  team: 'Équipe projet',
  interested: 'Professionnels intéressés par la démarche',
  missions: 'Missions et objectifs visés par le projet',
  legalStructure: 'Structure juridique du projet',
  calendar: 'Calendrier prévisionnel',
} satisfies Words<string>;

export const sizeWords = {
  1: 'Taille 1 : moins de 40 000 habitants',
  2: 'Taille 2 : de 40 000 à moins de 80 000 habitants',
  3: 'Taille 3 : de 80 000 à 175 000 habitants',
  4: 'Taille 4 : plus de 175 000 habitants',
} satisfies Words<SizeClass>;

export const communeColumns = {
  name: 'Commune',
  postalCodes: 'Code postal',
  code: 'Code INSEE',
  population: 'Habitants',
} satisfies Words<string>;

export const professionWords = {
  'general-practitioners': 'Médecins généralistes',
  specialists: 'Médecins spécialistes',
  nurses: 'Infirmiers',
  laboratories: 'Biologistes',
  pharmacies: 'Pharmaciens',
  physiotherapists: 'Masseurs-kinésithérapeutes',
  midwives: 'Sages-femmes',
  'speech-therapists': 'Orthophonistes',
  orthoptists: 'Orthoptistes',
  dentists: 'Chirurgiens-dentistes',
  podiatrists: 'Pédicures-podologues',
  psychologists: 'Psychologues',
  'occupational-therapists': 'Ergothérapeutes',
} satisfies Words<ProfessionRow>;

/** Questions that are answered by yes or no. */
export const questionWords = {
  partnerships: {
    'coordinated-practice': 'Structures d’exercice coordonné (ESP, MSP)',
    'territorial-support': 'Dispositif d’appui à la coordination, plateforme territoriale d’appui',
    'local-authorities': 'Collectivités territoriales',
  },
  contacts: {
    'public-hospitals': 'Hôpitaux publics',
    'private-hospitals': 'Établissements de santé privés',
    'elected-officials': 'Élus du territoire',
    'medico-social': 'Structures médico-sociales',
    social: 'Structures sociales',
    'coordinated-practice': 'Structures d’exercice coordonné ou d’appui',
  },
  missions: {
    'attending-physician': 'Accès aux soins : médecin traitant',
    'unscheduled-care': 'Accès aux soins : soins non programmés',
    'care-pathways': 'Parcours pluriprofessionnels autour du patient',
    prevention: 'Actions coordonnées de prévention',
    'health-crises': 'Réponse aux crises sanitaires graves',
    quality: 'Qualité et pertinence des soins',
    'support-to-professionals': 'Accompagnement des professionnels du territoire',
    'other-actions': 'Autres actions',
  },
} satisfies { readonly [Group in QuestionGroup]: Words<(typeof questions)[Group][number]> };

export const professionalColumns = {
  name: 'Nom et prénom',
  profession: 'Profession',
  sector: 'Secteur d’activité',
  town: 'Ville d’exercice',
  structure: 'Structure d’appartenance',
} satisfies Words<keyof Professional>;

export const legalWords = {
  no: 'Non',
  yes: 'Oui',
  'in-progress': 'En cours',
} satisfies Words<LegalAnswer>;

export const legalQuestion =
  'Une structure juridique est-elle déjà créée pour porter le projet ?' satisfies Sentence;

export const stepWords = {
  construction: 'Construction du projet de CPTS',
  letter: 'Dépôt de la lettre d’intention',
  'health-project': 'Dépôt du projet de santé',
  contract: 'Contractualisation avec l’ARS et la CPAM',
} satisfies Words<(typeof steps)[number]>;
