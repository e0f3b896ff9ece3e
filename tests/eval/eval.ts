// npm run eval -- WHAT …: what the engine makes of real and of rendered files. Each WHAT is the file of its name here.
import type { EvalCommand } from './eval-command';

/** Found when this is built, loaded when asked for. */
const commands = import.meta.glob<Record<string, unknown>>(
  './{read,parse,redact,convert,render,attacks,fuzz,scans,spans,skills,retrieval,ranking,fairness,stuffing,rewording,tiers}.ts',
);

const commandNamed = async (name: string): Promise<EvalCommand | null> => {
  const load = commands[`./${name}.ts`];
  const exported = load ? (await load())[name] : undefined;
  return typeof exported === 'function' ? (exported as EvalCommand) : null;
};

const [name = '', ...typed] = process.argv.slice(2);
const command = await commandNamed(name);
if (command) await command(typed);
else {
  const names = Object.keys(commands).map((path) => path.replace(/^\.\/|\.ts$/g, ''));
  process.stderr.write(`npm run eval -- ${names.join('|')} …\n`);
  process.exitCode = 2;
}
