import type { Bridge, RouteAnswer, RouteInput, RouteName, RouteOutput } from '@shared/ipc/index';
import type { Page } from 'playwright';

/** One request through the real bridge of the window. */
export const ask = <Name extends RouteName>(
  page: Page,
  name: Name,
  input: RouteInput<Name>,
): Promise<RouteAnswer<Name>> =>
  page.evaluate(askInPage, JSON.stringify([name, input])) as Promise<RouteAnswer<Name>>;

/** Runs in the page: nothing of this file is there. */
const askInPage = (question: string): Promise<unknown> => {
  const [name, input] = JSON.parse(question);
  return (window as unknown as { readonly fairlead: Bridge }).fairlead.request(name, input);
};

/** The same where only success will do. */
export const answerOf = async <Name extends RouteName>(
  page: Page,
  name: Name,
  input: RouteInput<Name>,
): Promise<RouteOutput<Name>> => {
  const answer = await ask(page, name, input);
  if (!answer.ok) throw new Error(`${name} answered ${answer.error.kind}`);
  return answer.value;
};
