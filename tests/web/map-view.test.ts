import { describe, expect, it } from 'vitest';
import { centroidOf, contains, covers, unionOf } from '../../web/map/geometry.js';
import { fitView, toPlane, toScreen, visibleBounds } from '../../web/map/view.js';
import { announceCommune, describeAction, describeCpts, describePopulation } from '../../web/map/wording.js';
import { summary } from './map-fixtures.js';

const size = { width: 400, height: 200 };

describe('view', () => {
  it('fits bounds in the middle of the screen, with their margin', () => {
    const view = fitView({ minX: 0, minY: 0, maxX: 10, maxY: 10 }, size, 20);
    expect(view.k).toBe(16);
    expect(toScreen(view, { x: 5, y: 5 })).toEqual({ x: 200, y: 100 });
    expect(toScreen(view, { x: 0, y: 0 })).toEqual({ x: 120, y: 20 });
  });

  it('comes no closer than asked, even to a single point', () => {
    const view = fitView({ minX: 3, minY: 3, maxX: 3, maxY: 3 }, size, 20, 12);
    expect(view.k).toBe(12);
    expect(toScreen(view, { x: 3, y: 3 })).toEqual({ x: 200, y: 100 });
  });

  it('goes from the screen to the plane and back', () => {
    const view = { k: 3, tx: -40, ty: 7 };
    const back = toScreen(view, toPlane(view, { x: 123, y: 45 }));
    expect(back.x).toBeCloseTo(123, 9);
    expect(back.y).toBeCloseTo(45, 9);
  });

  it('knows what the screen shows, and when a larger drawing covers it', () => {
    const view = { k: 2, tx: 10, ty: 20 };
    expect(visibleBounds(view, size)).toEqual({ minX: -5, minY: -10, maxX: 195, maxY: 90 });
    const drawn = visibleBounds(view, size, 50);
    expect(covers(drawn, visibleBounds({ ...view, tx: 59 }, size))).toBe(true);
    expect(covers(drawn, visibleBounds({ ...view, tx: 61 }, size))).toBe(false);
    expect(covers(drawn, visibleBounds({ k: 1, tx: 10, ty: 20 }, size))).toBe(false);
  });
});

describe('geometry', () => {
  const outer = Float32Array.of(0, 0, 10, 0, 10, 10, 0, 10);
  const hole = Float32Array.of(4, 4, 6, 4, 6, 6, 4, 6);

  it('knows inside from outside, holes included', () => {
    expect(contains([outer, hole], 2, 2)).toBe(true);
    expect(contains([outer, hole], 5, 5)).toBe(false);
    expect(contains([outer, hole], 11, 5)).toBe(false);
  });

  it('finds the centroid of a ring, closed or not, flat or not', () => {
    expect(centroidOf(outer)).toEqual({ x: 5, y: 5, area: 100 });
    expect(centroidOf(Float32Array.of(...outer, 0, 0))).toEqual({ x: 5, y: 5, area: 100 });
    expect(centroidOf(Float32Array.of(0, 0, 4, 2, 0, 0))).toEqual({ x: 2, y: 1, area: 0 });
  });

  it('joins bounds', () => {
    const bounds = [
      { minX: 0, minY: 5, maxX: 1, maxY: 6 },
      { minX: -3, minY: 0, maxX: 0, maxY: 2 },
    ];
    expect(unionOf(bounds)).toEqual({ minX: -3, minY: 0, maxX: 1, maxY: 6 });
  });
});

describe('what is said of a commune', () => {
  const beaucaire = summary('30032', { name: 'Beaucaire', population: 15_718 });

  it('is its name, its inhabitants, whether it is chosen', () => {
    expect(announceCommune(beaucaire, false, null)).toBe(
      'Beaucaire, 15\u00a0718 habitants, non sélectionnée',
    );
    expect(announceCommune(beaucaire, true, null)).toBe('Beaucaire, 15\u00a0718 habitants, sélectionnée');
  });

  it('holds its CPTS', () => {
    const member = { ...beaucaire, cpts: ['CPTS Rhône', 'CPTS Camargue'] };
    expect(announceCommune(member, false, null)).toContain(
      'Déjà dans 2 CPTS\u202f: CPTS Rhône, CPTS Camargue',
    );
    expect(describeCpts({ cpts: ['CPTS Rhône'] })).toBe('Déjà dans\u202f: CPTS Rhône');
    expect(describeCpts(beaucaire)).toBe('Aucune CPTS connue');
    expect(describeCpts({ cpts: null })).toBe('CPTS existantes inconnues ici');
  });

  it('says that a population is missing, and takes the plural from two on', () => {
    expect(describePopulation(summary('98411', { population: null }))).toBe('Population non publiée');
    expect(describePopulation(summary('55039', { population: 1 }))).toBe('1 habitant');
  });

  it('tells the gesture of each way of pointing', () => {
    expect(describeAction(false, 'mouse')).toBe('Cliquer pour ajouter');
    expect(describeAction(true, 'touch')).toBe('Toucher pour retirer');
    expect(describeAction(true, 'keyboard')).toBe('Espace pour retirer');
  });
});
