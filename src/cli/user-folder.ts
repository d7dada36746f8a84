/** Where Rezone keeps what it makes for this user: the demonstration and the outlines. */
import envPaths from 'env-paths';

/** REZONE_HOME, or the place that the system gives to the data of applications. */
export function userFolder(): string {
  return process.env['REZONE_HOME'] ?? envPaths('rezone', { suffix: '' }).data;
}
