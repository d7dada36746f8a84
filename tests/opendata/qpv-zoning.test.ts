import { describe, expect, it } from 'vitest';
import { readCog } from '../../src/opendata/cog.js';
import { qpvReader } from '../../src/opendata/readers/qpv.js';
import { qpvZoningReader } from '../../src/opendata/readers/qpv-zoning.js';
import {
  countsByReason,
  examplesOf,
  hasSharedFile,
  openDataWith,
  sharedOpenData,
} from '../support/open-data.js';
import { smallCatalogue } from '../support/small-catalogue.js';

const context = { cog: readCog(), catalogue: smallCatalogue };

function read(lines: readonly string[], name = 'zonage_qpv_medecins_paca_2026-02.csv') {
  const content = ['code_qp;code_commune;zonage', ...lines].join('\r\n');
  return qpvZoningReader.read(openDataWith({ [`qpv/${name}`]: content }), context);
}

describe('the zoning of quartiers prioritaires', () => {
  it('gives each quartier its zoning and its communes', async () => {
    const { rows, rowCount, vintage, findings } = await read([
      'QN01302M;13203;ZIP',
      'QN08401M;84129;ZAC',
      'QN08401M;84007;ZAC',
    ]);
    expect([...rows]).toEqual([
      ['QN01302M', { zoning: 'ZIP', communes: ['13055'] }],
      ['QN08401M', { zoning: 'ZAC', communes: ['84007', '84129'] }],
    ]);
    expect({ rowCount, vintage, findings }).toEqual({ rowCount: 3, vintage: 'février 2026', findings: [] });
  });

  it('says what it leaves out', async () => {
    const { rows, findings, vintage } = await read(
      [
        'QN08401M;84129;ZIP',
        'QN08401M;84129;ZIP',
        'QN08401M;84007;ZAC',
        'QN08402M;84999;ZIP',
        'QN08403M;84007;ZZZ',
        'QN08404M;84007;',
      ],
      'zonage_qpv.csv',
    );
    expect([...rows]).toEqual([['QN08401M', { zoning: 'ZIP', communes: ['84129'] }]]);
    expect(examplesOf(findings, 'duplicate-key')).toEqual(['QN08401M 84129']);
    expect(examplesOf(findings, 'conflicting-value')).toEqual(['QN08401M ZIP ZAC']);
    expect(examplesOf(findings, 'unknown-commune')).toEqual(['84999']);
    expect(examplesOf(findings, 'impossible-value')).toEqual(['ZZZ']);
    expect(examplesOf(findings, 'missing-value')).toEqual(['QN08404M']);
    expect(vintage).toBeNull();
  });

  it('needs its rows', async () => {
    expect(countsByReason((await read([])).findings)).toEqual({ 'no-rows': 1 });
  });
});

describe.skipIf(!hasSharedFile('qpv/zonage_qpv_medecins_paca_2026-02.csv'))('the real file', () => {
  it('has 67 ZIP and 68 ZAC, each of whose 140 communes the list of quartiers knows', async () => {
    const { rows, rowCount, findings } = await qpvZoningReader.read(sharedOpenData, context);
    const { rows: qpv } = await qpvReader.read(sharedOpenData, context);
    const zonings = [...rows.values()].map(({ zoning }) => zoning);
    expect(zonings.filter((zoning) => zoning === 'ZIP').length).toBe(67);
    expect(zonings.filter((zoning) => zoning === 'ZAC').length).toBe(68);
    expect(rows.size).toBe(135);
    expect(rowCount).toBe(140);
    expect(findings).toEqual([]);
    const pairs = [...rows].flatMap(([code, { communes }]) => communes.map((commune) => ({ code, commune })));
    expect(pairs.length).toBe(140);
    expect(pairs.filter(({ code, commune }) => !qpv.get(commune)?.includes(code))).toEqual([]);
  });
});
