/** What the processes that a program started hold in memory (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of all the processes under this one; what several share is counted in parts (PSS). */
export function memoryOfChildren(): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    // "1234 (a name) S 1 …": the parent comes second after the name, which may hold anything.
    const stat = read(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]));
  }
  const isUnder = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === process.pid || isUnder(parents.get(pid)));
  const kilobytes = [...parents]
    .filter(([, parent]) => isUnder(parent))
    .map(([pid]) => Number(/^Pss: +(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Nothing of a process that has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
