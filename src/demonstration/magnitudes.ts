/**
 * Orders of magnitude that the draw turns around where no printed figure exists: who is counted by each
 * indicator, national rates, numbers of professionals, shops and structures.
 */
import type { DemonstrationEdition } from './targets.js';

/** One number per age band: 0–14, 15–29, 30–44, 45–59, 60–74, 75–89, 90 and over. */
export type AgeWeights = readonly [number, number, number, number, number, number, number];

export const ageBandIds = [
  'age-0-14',
  'age-15-29',
  'age-30-44',
  'age-45-59',
  'age-60-74',
  'age-75-89',
  'age-90-plus',
] as const;

/** Share of each age band that belongs to the people an indicator is about. */
export const populations = {
  everyone: [1, 1, 1, 1, 1, 1, 1],
  /** 17 and over: 13 of the 15 years of the second band. */
  adults: [0, 13 / 15, 1, 1, 1, 1, 1],
  /** 70 and over: 5 of the 15 years of the fifth band, the oldest and least numerous. */
  elders: [0, 0, 0, 0, 0.3, 1, 1],
  /** 65 and over: 10 of the 15 years of the fifth band. */
  seniors: [0, 0, 0, 0, 2 / 3, 1, 1],
} as const satisfies Record<string, AgeWeights>;

export type PopulationId = keyof typeof populations;

export interface IndicatorModel {
  /** A population shared with other indicators, or the shares of the age bands that are counted here only. */
  readonly denominator: PopulationId | AgeWeights;
  /** National rate, where no report prints one. */
  readonly rate?: Readonly<Record<DemonstrationEdition, number>>;
  /** How much the rate follows the share of people of 70 and over: 0 not at all, 1 in proportion. */
  readonly ageing?: number;
  /** Standard deviation of the commune's effect on the odds, where it is not the usual one. */
  readonly spread?: number;
  /** Size of the denominator in an edition, relative to the other one. */
  readonly volume?: Readonly<Record<DemonstrationEdition, number>>;
}

const steady = (rate: number) => ({ '2022-07': rate, '2024-12': rate });
const ald = (rate: number, ageing = 0.7): IndicatorModel => ({
  denominator: 'everyone',
  rate: steady(rate),
  ageing,
});

/**
 * Denominators: shares that give those implied by the two reports (count ÷ rate, per inhabitant).
 * With ALD, with CSS: a letter of intent of 2023 prints 24.4 % and 11.7 % for Occitanie.
 * ALD without a printed rate: rounded by hand from the orders of magnitude of the Cnam's yearly series on
 * the prevalence of ALD (régime général, 2021).
 */
export const indicatorModels: Readonly<Record<string, IndicatorModel>> = {
  'consumers-17-plus-without-gp': { denominator: 'adults' },
  'consumers-17-plus-without-gp-with-ald': { denominator: 'adults', ageing: 0.3 },
  'consumers-17-plus-without-gp-with-css': { denominator: 'adults', spread: 0.2 },
  'consumers-70-plus-without-gp': { denominator: 'elders' },
  'consumers-17-plus-with-ald': {
    denominator: 'adults',
    rate: { '2022-07': 0.238, '2024-12': 0.244 },
    ageing: 0.6,
  },
  'consumers-17-plus-with-css': {
    denominator: 'adults',
    rate: { '2022-07': 0.11, '2024-12': 0.115 },
    spread: 0.2,
  },
  'emergency-visits-without-hospitalisation': {
    denominator: [0, 0.86, 0.99, 0.99, 0.99, 0.99, 0.99],
    spread: 0.2,
  },
  'direct-admissions-to-medicine': {
    denominator: [0.01, 0.015, 0.02, 0.03, 0.07, 0.13, 0.2],
    spread: 0.2,
  },
  'continuous-polymedication': { denominator: 'seniors' },
  'psychotropic-treatment': { denominator: [0, 0, 0, 0, 0, 0.66, 0.66] },
  'anxiolytic-benzodiazepine-treatment': { denominator: [0, 0.055, 0.07, 0.085, 0.095, 0.1, 0.1] },
  'hypnotic-benzodiazepine-treatment': { denominator: [0, 0.012, 0.025, 0.033, 0.04, 0.045, 0.045] },
  'antibiotic-resistance': {
    denominator: [0.33, 0.3, 0.3, 0.33, 0.36, 0.4, 0.4],
    volume: { '2022-07': 1, '2024-12': 1.22 },
  },
  'antibiotic-resistance-children-under-4': { denominator: [0.145, 0, 0, 0, 0, 0, 0] },
  'antibiotic-resistance-children-4-to-16': {
    denominator: [0.34, 0.04, 0, 0, 0, 0, 0],
    volume: { '2022-07': 1, '2024-12': 1.2 },
  },
  'breast-cancer-screening': { denominator: [0, 0, 0, 0.33, 0.52, 0, 0] },
  'colorectal-cancer-screening': { denominator: [0, 0, 0, 0.56, 0.84, 0, 0] },
  'cervical-cancer-screening': { denominator: [0, 0.17, 0.51, 0.51, 0.19, 0, 0] },
  'influenza-vaccination-65-plus': { denominator: 'seniors' },
  'influenza-vaccination-at-risk': { denominator: [0, 0.02, 0.035, 0.075, 0.06, 0, 0] },
  'mmr-vaccination': { denominator: [0.062, 0, 0, 0, 0, 0, 0] },
  'meningococcal-c-vaccination': { denominator: [0.062, 0, 0, 0, 0, 0, 0] },
  'dental-examination-under-16': { denominator: [0.32, 0.005, 0, 0, 0, 0, 0] },
  'ald-stroke': ald(0.0075),
  'ald-bone-marrow-failure': ald(0.0006, 0.4),
  'ald-chronic-arterial-disease': ald(0.0095),
  'ald-complicated-bilharzia': ald(0.000002, 0),
  'ald-severe-heart-failure': ald(0.022),
  'ald-liver-disease': ald(0.0035, 0.2),
  'ald-immune-deficiency': ald(0.0022, 0),
  'ald-diabetes': ald(0.051),
  'ald-neuromuscular-disorder': ald(0.0045, 0.3),
  'ald-haemoglobinopathy': ald(0.0006, 0),
  'ald-haemophilia': ald(0.001, 0.3),
  'ald-severe-hypertension': { ...ald(0.009), rate: { '2022-07': 0.01, '2024-12': 0.008 } },
  'ald-coronary-disease': ald(0.022),
  'ald-chronic-respiratory-failure': ald(0.0065, 0.6),
  'ald-alzheimer': ald(0.0055, 1),
  'ald-parkinson': ald(0.0022, 0.9),
  'ald-metabolic-disease': ald(0.003, 0.2),
  'ald-cystic-fibrosis': ald(0.00012, 0),
  'ald-kidney-disease': ald(0.0035, 0.6),
  'ald-paraplegia': ald(0.0009, 0.2),
  'ald-vasculitis': ald(0.0019, 0.4),
  'ald-rheumatoid-arthritis': ald(0.004, 0.5),
  'ald-psychiatric-disorder': ald(0.024, 0.1),
  'ald-inflammatory-bowel-disease': ald(0.0039, 0.1),
  'ald-multiple-sclerosis': ald(0.0017, 0.2),
  'ald-scoliosis': ald(0.0003, 0),
  'ald-spondylarthritis': ald(0.0034, 0.1),
  'ald-organ-transplant': ald(0.0002, 0.2),
  'ald-tuberculosis': ald(0.0002, 0),
  'ald-malignant-tumour': ald(0.037),
};

export interface PresenceModel {
  /** Number in France. */
  readonly national: number;
  /** Inhabitants from which a commune has half of what its population would give a large town. */
  readonly gathering: number;
}

interface ProfessionModel extends PresenceModel {
  /** Share of 60 and over, and of 65 and over; absent for shops and firms. */
  readonly over60?: number;
  readonly over65?: number;
}

/**
 * Professionals: Cnam, démographie des professionnels de santé libéraux, 2024. Ages, shops and firms: orders
 * of magnitude only.
 */
export const professionModels: Readonly<Record<string, ProfessionModel>> = {
  'general-practitioners': { national: 55_546, gathering: 700, over60: 0.33, over65: 0.16 },
  specialists: { national: 56_613, gathering: 15_000, over60: 0.35, over65: 0.2 },
  midwives: { national: 8_190, gathering: 4_000, over60: 0.08, over65: 0.02 },
  'dentists-odf': { national: 2_083, gathering: 20_000, over60: 0.3, over65: 0.12 },
  dentists: { national: 37_043, gathering: 2_000, over60: 0.25, over65: 0.1 },
  stomatologists: { national: 696, gathering: 60_000, over60: 0.5, over65: 0.25 },
  nurses: { national: 99_023, gathering: 400, over60: 0.12, over65: 0.03 },
  physiotherapists: { national: 82_101, gathering: 800, over60: 0.1, over65: 0.04 },
  'speech-therapists': { national: 21_763, gathering: 1_500, over60: 0.1, over65: 0.04 },
  orthoptists: { national: 3_245, gathering: 10_000, over60: 0.08, over65: 0.03 },
  podiatrists: { national: 13_025, gathering: 2_000, over60: 0.08, over65: 0.03 },
  pharmacies: { national: 20_000, gathering: 900 },
  laboratories: { national: 4_300, gathering: 8_000 },
  suppliers: { national: 5_000, gathering: 5_000 },
  transporters: { national: 9_000, gathering: 1_500 },
};

/** Médecins à expertise particulière among general practitioners: 3,771 of 55,546 (same source). */
export const particularExpertiseShare = 0.068;

/**
 * Acts per professional and year, orders of magnitude only; no printed figure exists.
 */
export const actsPerYear: Readonly<Record<string, number>> = {
  'clinical-acts': 4_600,
  'technical-acts': 280,
  ami: 5_200,
  ais: 3_400,
  amc: 110,
  amk: 1_900,
  ams: 2_300,
  amo: 2_100,
  amy: 2_900,
};

/** Orders of magnitude of the numbers of establishments in FINESS, France, about 2022 to 2024. */
export const structureModels: Readonly<Record<string, PresenceModel>> = {
  'hospital-centres': { national: 950, gathering: 15_000 },
  'regional-university-hospital-centres': { national: 130, gathering: 150_000 },
  'dialysis-centres': { national: 1_050, gathering: 20_000 },
  'dental-health-centres': { national: 900, gathering: 20_000 },
  'nursing-health-centres': { national: 480, gathering: 6_000 },
  'medical-health-centres': { national: 450, gathering: 8_000 },
  'untyped-health-centres': { national: 250, gathering: 10_000 },
  'multidisciplinary-health-centres': { national: 550, gathering: 20_000 },
  clinics: { national: 1_000, gathering: 25_000 },
  'regional-university-hospital-entities': { national: 180, gathering: 150_000 },
  'local-hospitals': { national: 310, gathering: 4_000 },
  'home-hospitalisation': { national: 290, gathering: 40_000 },
  'military-teaching-hospitals': { national: 8, gathering: 300_000 },
  'multiprofessional-health-houses': { national: 2_400, gathering: 2_000 },
  'follow-up-and-rehabilitation-care': { national: 1_600, gathering: 8_000 },
  'nursing-homes-ehpad': { national: 7_400, gathering: 2_000 },
  'home-nursing-services-ssiad': { national: 2_100, gathering: 4_000 },
};
