/** A throw-away PostgreSQL server from Debian's package, on a socket of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface PostgresServer {
  readonly client: pg.Client;
  /** Readable by the server: files to COPY from. */
  readonly directory: string;
  readonly version: string;
  stop(): Promise<void>;
}

function binaries(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const newest = versions[0];
  if (newest === undefined) throw new Error('PostgreSQL est absent : lancez « npm run setup ».');
  return join(root, newest, 'bin');
}

/** PostgreSQL refuses to run as root: there, it runs as the account of Debian's package. */
function serverAccount(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries();
  const account = serverAccount();
  const directory = mkdtempSync(join(tmpdir(), 'rezone-bench-'));
  chmodSync(directory, 0o755);
  if (account.uid !== undefined && account.gid !== undefined) chownSync(directory, account.uid, account.gid);
  const data = join(directory, 'data');
  execFileSync(join(bin, 'initdb'), ['--auth=trust', '--username=bench', '--pgdata', data], {
    ...account,
    cwd: directory,
  });
  const options = [
    '-D',
    data,
    '-k',
    directory,
    '-c',
    'listen_addresses=',
    '-c',
    'shared_buffers=1GB',
    '-c',
    'jit=off',
  ];
  const server = spawn(join(bin, 'postgres'), options, { ...account, cwd: directory, stdio: 'ignore' });
  const client = await connect(directory);
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  return {
    client,
    directory,
    version: rows[0]!.server_version,
    async stop() {
      await client.end();
      const stopped = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await stopped;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function connect(directory: string): Promise<pg.Client> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ host: directory, user: 'bench', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(100);
    }
  }
}
