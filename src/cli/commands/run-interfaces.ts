import { networkInterfaces } from 'node:os';
import { jsonText } from '../../report/json-text.js';
import { visibleText } from '../../report/visible-text.js';
import { captureAdvice } from '../../tshark/capture-rights.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { requireDumpcap } from '../../tshark/require-dumpcap.js';
import { type Surroundings, surroundingsHere } from '../../tshark/surroundings.js';
import { adviceText } from '../advice-text.js';
import { CliError } from '../cli-error.js';
import { captureFailureText } from '../capture-failure-text.js';
import type { CliContext, CommonArguments } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { interfacesTable } from '../interfaces/interfaces-table.js';
import { type NoRoute, type Route, routeTo } from '../interfaces/route-to.js';
import { type Survey, surveyInterfaces } from '../interfaces/survey.js';
import type { CliText } from '../text/cli-text.js';
import { en } from '../text/en.js';

export interface InterfacesArguments extends CommonArguments {
  readonly dumpcap: string | undefined;
  /** Host to which a way is looked for. */
  readonly to: string | undefined;
  readonly traffic: boolean;
  readonly json: boolean;
}

/** Prints what can be captured on. */
export async function runInterfaces(
  args: InterfacesArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, env } = context;
  const here = surroundingsHere(env);
  const tshark = await findTshark({ explicit: args.tshark, env }).catch(() => undefined);
  const dumpcap = await requireDumpcap(tshark?.path, here, args.dumpcap);
  if (args.verbose) await terminal.note(context.text.messages.usingDumpcap(dumpcap.path));
  const survey = await surveyInterfaces({
    dumpcap: dumpcap.path,
    here,
    system: networkInterfaces(),
    withTraffic: args.traffic,
  });
  const route = args.to === undefined ? undefined : await routeTo(args.to, survey.interfaces);
  const found = route === undefined || 'problem' in route ? undefined : route;
  if (args.json) {
    // What programs read does not depend on the locale.
    const text = context.language === undefined ? en : context.text;
    await terminal.print(await document(survey, found, dumpcap.path, here, text));
  } else {
    await printTable(survey, found, args, context);
  }
  if (survey.failure !== undefined) {
    await noteFailure(survey, dumpcap.path, here, args, context);
  }
  if (route !== undefined && 'problem' in route) throw noRoute(args.to ?? '', route);
  // That is what was asked for; the rest is a list with less in it.
  return args.traffic && survey.failure !== undefined ? EXIT.environment : EXIT.done;
}

async function printTable(
  { interfaces }: Survey,
  route: Route | undefined,
  { traffic }: InterfacesArguments,
  { terminal, text: { interfaces: text } }: CliContext,
): Promise<void> {
  if (interfaces.length === 0) await terminal.note(text.none);
  else await terminal.print(interfacesTable(interfaces, traffic, text));
  if (route === undefined) return;
  const { host, address, localAddress, interface: name } = route;
  const leads =
    name === undefined
      ? text.leadsUnknown(host, address, localAddress)
      : text.leads(name, host, address, localAddress);
  await terminal.print(`\n${visibleText(leads)}\n`);
}

async function noteFailure(
  { failure, listedBy }: Survey,
  dumpcap: string,
  here: Surroundings,
  { traffic }: InterfacesArguments,
  { terminal, text: { interfaces: text, capture } }: CliContext,
): Promise<void> {
  if (failure === undefined) return;
  if (listedBy === 'system') await terminal.note(text.bySystem);
  const advice =
    failure.kind === 'no-permission'
      ? adviceText(await captureAdvice(dumpcap, here), capture)
      : undefined;
  await terminal.note(text.missing(traffic));
  await terminal.warn(captureFailureText(failure, dumpcap, capture), advice);
}

async function document(
  { listedBy, interfaces, failure }: Survey,
  route: Route | undefined,
  dumpcap: string,
  here: Surroundings,
  { capture }: CliText,
): Promise<string> {
  const problem =
    failure === undefined
      ? {}
      : {
          problem: {
            kind: failure.kind,
            message: captureFailureText(failure, dumpcap, capture),
            ...(failure.kind === 'no-permission'
              ? { todo: adviceText(await captureAdvice(dumpcap, here), capture) }
              : {}),
          },
        };
  return jsonText({
    schema: 'sharkscribe/interfaces/1',
    listedBy,
    ...problem,
    interfaces,
    ...(route === undefined ? {} : { route }),
  });
}

function noRoute(host: string, { problem, code, address }: NoRoute): CliError {
  return new CliError('HOST_NOT_FOUND', ({ interfaces: text }) =>
    problem === 'not-resolved'
      ? text.notResolved(host, code)
      : text.unreachable(host, address ?? host, code),
  );
}
