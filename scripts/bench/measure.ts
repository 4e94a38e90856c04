import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run cost. */
export interface Cost {
  /** CPU seconds, of the process and its children. */
  cpu: number;
  /** Peak resident memory of the process, in MB. */
  memory: number;
}

/**
 * Runs a program on this Node and measures what it cost. The peak is read from `/proc` where there is one, every
 * 50 ms; elsewhere it is what the program says of itself.
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
    memory = Math.max(memory, peakOf(child.pid!));
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

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
