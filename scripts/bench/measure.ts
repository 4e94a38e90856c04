import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run cost. */
export interface Cost {
  /** CPU seconds, of the process and its children. */
  cpu: number;
  /** Peak resident memory of the process and its children together, in MB. */
  memory: number;
}

/**
 * Runs a program on this Node and measures what it cost. The peak is read from `/proc` every 50 ms, where there is one.
 */
export function measure(args: string[], env: NodeJS.ProcessEnv, cwd = process.cwd()): Promise<Cost> {
  const before = process.resourceUsage === undefined ? 0 : childrenCpu();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid!));
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}`));
      else resolve({ cpu: childrenCpu() - before, memory });
    });
  });
}

/** CPU seconds of all children that have ended. Linux: fields 16 and 17 of /proc/self/stat, in ticks of 10 ms. */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Resident memory now, in MB. */
function memoryOf(pid: number): number {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}
