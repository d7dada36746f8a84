import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addGrouping,
  changeSelection,
  inOrder,
  startSelection,
  toggleChange,
  type Change,
  type Selection,
} from '../../web/state/selection.js';

function after(...changes: Change[]): Selection {
  return changes.reduce(changeSelection, startSelection([]));
}

const code = fc.constantFrom('31555', '31561', '31488', '2A004', '97411');
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), code }),
  fc.record({ kind: fc.constant('remove' as const), codes: fc.array(code, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('replace' as const), code }),
  fc.record({ kind: fc.constant('open' as const), codes: fc.array(code, { maxLength: 8 }) }),
  fc.record({
    kind: fc.constantFrom('add-many' as const, 'replace-many' as const),
    codes: fc.array(code, { maxLength: 4 }),
    name: fc.constant('CC Pays d’Uzès'),
  }),
  fc.record({ kind: fc.constant('reset' as const) }),
);

describe('the selection', () => {
  it('keeps the communes in order of addition, each once', () => {
    const { codes } = after(
      { kind: 'add', code: '31555' },
      { kind: 'add', code: '31044' },
      { kind: 'add', code: '31555' },
      { kind: 'add', code: '01001' },
    );
    expect(codes).toEqual(['31555', '31044', '01001']);
  });

  it('removes one commune or several', () => {
    const start = after({ kind: 'open', codes: ['31555', '31044', '01001'] });
    expect(changeSelection(start, { kind: 'remove', codes: ['31044'] }).codes).toEqual(['31555', '01001']);
    expect(changeSelection(start, { kind: 'remove', codes: ['01001', '31555'] }).codes).toEqual(['31044']);
  });

  it('replaces all by one when grouping is off', () => {
    const start = after({ kind: 'open', codes: ['31555', '31044'] });
    expect(changeSelection(start, { kind: 'replace', code: '01001' }).codes).toEqual(['01001']);
  });

  it('takes a whole grouping in one step, each commune once', () => {
    const start = after({ kind: 'open', codes: ['31555', '31044'] });
    const grouping = { codes: ['01001', '31044', '01002', '01001'], name: 'CC' };
    const joined = changeSelection(start, addGrouping(grouping, true));
    expect(joined.codes).toEqual(['31555', '31044', '01001', '01002']);
    expect(changeSelection(joined, { kind: 'undo' }).codes).toEqual(['31555', '31044']);
    expect(changeSelection(joined, addGrouping(grouping, true))).toBe(joined);
    expect(changeSelection(start, addGrouping(grouping, false)).codes).toEqual(['01001', '31044', '01002']);
  });

  it('goes back from another map to what that map still has', () => {
    const start = startSelection(['31555', '01003', '01004']);
    const carried = changeSelection(start, {
      kind: 'carry',
      codes: ['31555', '01165', '01004'],
      unchanged: ['31555', '01004'],
    });
    expect(carried.codes).toEqual(['31555', '01165', '01004']);
    expect(changeSelection(carried, { kind: 'undo' }).codes).toEqual(['31555', '01004']);
  });

  it('has nothing to go back to when another map only drops communes', () => {
    const start = startSelection(['31555', '99999']);
    const carried = changeSelection(start, { kind: 'carry', codes: ['31555'], unchanged: ['31555'] });
    expect(carried).toMatchObject({ codes: ['31555'], past: [] });
  });

  it('is the same object when nothing changes', () => {
    const start = after({ kind: 'add', code: '31555' });
    expect(changeSelection(start, { kind: 'add', code: '31555' })).toBe(start);
    expect(changeSelection(start, { kind: 'remove', codes: ['01001'] })).toBe(start);
    expect(changeSelection(start, { kind: 'replace', code: '31555' })).toBe(start);
    expect(changeSelection(startSelection([]), { kind: 'reset' }).past).toEqual([]);
    expect(changeSelection(startSelection([]), { kind: 'undo' }).last).toBeNull();
  });

  it('is undone step by step back to where it began, a reset included', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 40 }), (changes) => {
        let selection = startSelection(['31555', '31044']);
        const seen = [selection.codes];
        for (const change of changes) {
          const next = changeSelection(selection, change);
          if (next !== selection) seen.push(next.codes);
          selection = next;
        }
        while (seen.length > 1) {
          expect(selection.codes).toEqual(seen.pop());
          selection = changeSelection(selection, { kind: 'undo' });
        }
        expect(selection.codes).toEqual(['31555', '31044']);
        expect(selection.past).toEqual([]);
      }),
    );
  });

  it('comes back the same when what was undone is redone, however far back', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 40 }), fc.nat(50), (changes, steps) => {
        const end = changes.reduce(changeSelection, startSelection(['31555', '31044']));
        let selection = end;
        const undone = Math.min(steps, end.past.length);
        for (let step = 0; step < steps; step += 1) selection = changeSelection(selection, { kind: 'undo' });
        expect(selection.future.length).toBe(undone);
        for (let step = 0; step < steps; step += 1) selection = changeSelection(selection, { kind: 'redo' });
        expect(selection).toEqual({ ...end, last: selection.last });
      }),
    );
  });

  it('has nothing to redo once something else is done', () => {
    const undone = after({ kind: 'add', code: '31555' }, { kind: 'add', code: '31044' }, { kind: 'undo' });
    expect(undone.future).toEqual([['31555', '31044']]);
    expect(changeSelection(undone, { kind: 'add', code: '01001' }).future).toEqual([]);
    expect(changeSelection(undone, { kind: 'add', code: '31555' })).toBe(undone);
    expect(changeSelection(startSelection([]), { kind: 'redo' }).last).toBeNull();
  });

  it('never holds a commune twice', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 40 }), (changes) => {
        const { codes } = after(...changes);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

describe('a click on a commune', () => {
  it('adds it, or removes it when it is in', () => {
    expect(toggleChange(['31555'], '31044', true)).toEqual({ kind: 'add', code: '31044' });
    expect(toggleChange(['31555'], '31555', true)).toEqual({ kind: 'remove', codes: ['31555'] });
  });

  it('replaces the others when grouping is off', () => {
    expect(toggleChange(['31555'], '31044', false)).toEqual({ kind: 'replace', code: '31044' });
    expect(toggleChange(['31555'], '31555', false)).toEqual({ kind: 'remove', codes: ['31555'] });
  });
});

describe('the order of addition', () => {
  it('is taken back when it lists the same communes', () => {
    const order = ['31555', '01001'];
    expect(inOrder(['01001', '31555'], order)).toBe(order);
  });

  it.each([[undefined], [['31555']], [['31555', '31044']], [['31555', '01001', '31044']]])(
    'is left aside when it does not: %j',
    (order) => {
      const codes = ['01001', '31555'];
      expect(inOrder(codes, order)).toBe(codes);
    },
  );
});
