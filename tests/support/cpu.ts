/** CPU milliseconds that some work takes: what a loaded machine hardly changes, as it does the time on the clock. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
