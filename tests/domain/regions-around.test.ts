/** Which régions the map of a territory may show: three in a row along a parallel, a commune every ten kilometres. */
import { describe, expect, it } from 'vitest';
import { regionsAround } from '../../src/domain/regions-around.js';

/** Kilometres east of the meridian of Paris, at 44° north. */
const at = (region: string, kilometres: number) => ({
  region,
  position: [2.35 + kilometres / (111.2 * Math.cos((44 * Math.PI) / 180)), 44] as [number, number],
});
const tens = Array.from({ length: 20 }, (_, index) => 10 * index);
const communes = [
  ...tens.map((kilometres) => at('west', kilometres)),
  ...tens.map((kilometres) => at('middle', 200 + kilometres)),
  ...tens.map((kilometres) => at('east', 400 + kilometres)),
  at('island', 2000),
  { region: 'unknown', position: null },
];
const around = (...kilometres: number[]) =>
  regionsAround(
    communes.filter(({ position }) => kilometres.some((one) => position?.[0] === at('', one).position[0])),
    communes,
  );

describe('the régions around a territory', () => {
  it('are its own alone far from the others', () => {
    expect(around(300)).toEqual(['middle']);
    expect(around(2000)).toEqual(['island']);
  });

  it('come after its own, on whichever side the border is near', () => {
    expect(around(210)).toEqual(['middle', 'west']);
    expect(around(380)).toEqual(['middle', 'east']);
  });

  it('are reached by a territory as wide as the map that shows it', () => {
    expect(around(250, 350)).toEqual(['middle', 'west', 'east']);
  });

  it('are its own where no position is known', () => {
    expect(regionsAround([communes.at(-1)!], communes)).toEqual(['unknown']);
  });
});
