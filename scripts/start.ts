import { basePath } from '../src/i18n/addresses.ts';
import { ensureBuild } from './ensure-build.ts';
import { dist } from './paths.ts';
import { serve, type Served } from './server.ts';
import { portSetting } from './settings.ts';

/**
 * Serves on the loopback address, the newer kind too where the machine has it: `localhost` may mean either.
 * Throws a sentence for the reader of the terminal when another program holds the port.
 */
async function serveLoopback(port: number, base: string): Promise<{ port: number; servers: Served[] }> {
  try {
    const first = await serve({ dir: dist, port, base });
    const second = await serve({ dir: dist, port: first.port, base, host: '::1' }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') throw error;
        return undefined;
      },
    );
    return { port: first.port, servers: second ? [first, second] : [first] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
      );
    }
    throw error;
  }
}

async function main(): Promise<void> {
  const wanted = portSetting();
  const base = basePath();
  if (!(await ensureBuild())) {
    process.exitCode = 1;
    return;
  }
  const { port, servers } = await serveLoopback(wanted, base);
  console.log(`English http://localhost:${port}${base}en/`);
  console.log(`Français http://localhost:${port}${base}fr/`);
  const stop = () => void Promise.all(servers.map((server) => server.close())).then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
