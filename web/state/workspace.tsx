/**
 * What every screen shares: the address, the edition on display and the selection. The address owns them;
 * memory only adds what it cannot say, the order of addition and the way back.
 */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { EditionSummary, PlacesAnswer } from '../../src/domain/api.js';
import type { Establishment } from '../../src/domain/establishment.js';
import type { MapFocus } from '../map/map-focus.js';
import { readAddress, writeAddress, type Address, type StructureChoice } from './address.js';
import { changeSelection, inOrder, startSelection, type Change, type Selection } from './selection.js';

/** Kept by the browser beside each address of its history, so that a reload finds it. */
export interface HistoryState {
  readonly order: readonly string[];
  readonly projectName: string;
}

export interface Workspace {
  readonly editions: readonly EditionSummary[];
  readonly places: PlacesAnswer;
  readonly address: Address;
  readonly edition: EditionSummary;
  readonly selection: Selection;
  readonly historyState: HistoryState;
  /** Where the map should look; a new object asks it to move. */
  readonly focus: MapFocus;
  /** A screen, with everything that is on display, or with some of it changed. */
  readonly href: (path: string, part?: Partial<Omit<Address, 'cog' | 'fault'>>) => string;
  readonly change: (change: Change) => void;
  /** Brings these communes into view. */
  readonly lookAt: (codes: readonly string[]) => void;
  readonly lookAtStructure: (structure: Establishment) => void;
  readonly update: (part: Partial<Omit<Address, 'region' | 'codes' | 'cog' | 'fault'>>) => void;
  readonly showRegion: (region: string | null) => void;
  readonly openProject: (project: OpenedProject) => void;
}

export interface OpenedProject {
  readonly name: string;
  readonly codes: readonly string[];
  readonly region: string | null;
  readonly edition: string | null;
  readonly pathologies: readonly string[];
  readonly professions: readonly string[];
  readonly structures: StructureChoice;
}

export const mapPath = '/carte';

const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace is called outside of WorkspaceProvider');
  return workspace;
}

interface WorkspaceProviderProps {
  readonly editions: readonly EditionSummary[];
  readonly places: PlacesAnswer;
  readonly children: ReactNode;
}

export function WorkspaceProvider({ editions, places, children }: WorkspaceProviderProps) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const address = useMemo(() => knownPlaces(readAddress(search), places), [search, places]);
  const edition = editions.find((other) => other.edition === address.edition) ?? editions[0]!;
  const stored = useHistoryState<Partial<HistoryState> | null>();
  const [memory, setMemory] = useState<Selection>(() => startSelection([]));
  const selection = useMemo(() => {
    if (inOrder(address.codes, memory.codes) === memory.codes) return memory;
    return startSelection(inOrder(address.codes, stored?.order));
  }, [address.codes, memory, stored]);
  const historyState = useMemo(
    () => ({ order: selection.codes, projectName: stored?.projectName ?? '' }),
    [selection.codes, stored],
  );
  const [focus, setFocus] = useState<MapFocus>(() => ({ codes: selection.codes }));

  const go = useCallback(
    (to: {
      path: string;
      address: Omit<Address, 'cog' | 'fault'>;
      state: HistoryState;
      replace: boolean;
    }) => {
      navigate(to.path + writeAddress(to.address, edition.cog), { replace: to.replace, state: to.state });
    },
    [navigate, edition.cog],
  );

  const workspace = useMemo<Workspace>(() => {
    const shown = { ...address, codes: selection.codes };
    return {
      editions,
      places,
      address,
      edition,
      selection,
      historyState,
      focus,
      href: (screen, part) => screen + writeAddress({ ...shown, ...part }, edition.cog),
      change: (change) => {
        const next = changeSelection(selection, change);
        // Carried to the same codes, they now belong to another year.
        if (next === selection && change.kind !== 'carry') return;
        setMemory(next);
        const state = {
          order: next.codes,
          projectName: next.codes.length > 0 ? historyState.projectName : '',
        };
        go({ path, address: { ...shown, codes: next.codes }, state, replace: true });
      },
      lookAt: (codes) => setFocus({ codes }),
      lookAtStructure: (structure) => setFocus({ structure }),
      update: (part) => {
        go({ path, address: { ...shown, ...part }, state: historyState, replace: true });
      },
      showRegion: (region) => {
        setFocus({ codes: [] });
        go({ path: mapPath, address: { ...shown, region }, state: historyState, replace: path === mapPath });
      },
      openProject: ({ name, codes, ...rest }) => {
        const next = changeSelection(selection, { kind: 'open', codes });
        setMemory(next);
        setFocus({ codes: next.codes });
        const state = { order: next.codes, projectName: name };
        go({
          path: mapPath,
          address: { ...shown, ...rest, codes: next.codes },
          state,
          replace: path === mapPath,
        });
      },
    };
  }, [editions, places, address, edition, selection, historyState, focus, go, path]);

  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

/** A région that does not exist is the same as none. */
function knownPlaces(address: Address, places: PlacesAnswer): Address {
  const isKnown = places.regions.some((region) => region.code === address.region);
  return isKnown ? address : { ...address, region: null };
}
