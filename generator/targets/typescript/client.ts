import type { Method } from '../../ir/types.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { wayOf } from './calls.js';
import type { Imports } from './imports.js';
import type { MethodNames } from './names.js';
import { listenerOf, mayOmitParams, takesParams } from './params.js';

/** The client: an interface with one method for each of the model's, and the class behind it. */
export function clientView(binding: Binding): View {
  const { ir, names, bare } = binding;
  const imports = binding.imports('client');
  const docs = binding.docsOf(imports, { modules: ['listeners'], methods: { of: names.clientType } });
  const methods = ir.methods.map((method, index) => {
    const own = parallel(names.methods, index);
    return {
      comment: docs.method(method),
      name: own.member,
      parameters:
        parametersOf(method, own, binding, imports) + (wayOf(method, ir) === 'send' ? ', options?: CallOptions' : ''),
      result: answer(
        resultOf(method, own, binding, imports),
        bare.has(method.name.value) || wayOf(method, ir) !== 'send',
        imports,
      ),
      call: callOf(method, own, binding, imports, 'this', (info) => {
        return `this.${bare.has(method.name.value) ? '$bare' : '$answer'}(${info}, params, options)`;
      }),
    };
  });
  imports.type(names.allEvents, 'listeners');
  for (const { type } of names.listeners) imports.value(type, 'listeners');
  imports.type('Host', 'runtime/host');
  imports.type('HostEvent', 'runtime/host');
  imports.type('CallOptions', 'runtime/guard');
  imports.type('Signal', 'runtime/guard');
  imports.type('Connected', 'runtime/connection');
  imports.type('ClientOptions', 'runtime/client');
  imports.value('BaseClient', 'runtime/client');
  imports.value('apiCloudHost', 'runtime/hosts/api-cloud');
  imports.type('ApiCloudModule', 'runtime/hosts/api-cloud');
  imports.value('table', 'table');
  imports.value('events', 'table');
  imports.value('codes', 'codes');
  return {
    ...binding.head(imports, false),
    client: names.client,
    clientType: names.clientType,
    pageType: names.pageType,
    creator: names.creator,
    init: names.init,
    allEvents: names.allEvents,
    kinds: names.listeners.map(({ type }) => type).join(', '),
    methods,
  };
}

/** Adding and removing listeners is over when the host has answered, or at once: it brings no result. */
export function resultOf(method: Method, own: MethodNames, { ir }: Binding, imports: Imports): string {
  return wayOf(method, ir) === 'send' ? imports.type(own.result, 'params') : 'void';
}

function answer(result: string, isBare: boolean, imports: Imports): string {
  const around = imports.type(isBare ? 'HostAnswer' : 'Answer', 'runtime/answer');
  return `Promise<${around}<${result}>>`;
}

/** The parameters of a method as source text, without those that say how long to wait. */
export function parametersOf(method: Method, own: MethodNames, { names }: Binding, imports: Imports): string {
  const listener = listenerOf(method);
  if (listener !== null) {
    const known = names.find('listener', listener);
    return `listener: ${known ? imports.type(known, 'listeners') : imports.type('HostListener', 'runtime/listener')}`;
  }
  // Apps pass an empty object to methods that take nothing.
  if (!takesParams(method)) return `params?: ${imports.type('NoParams', 'runtime/types')}`;
  return `params${mayOmitParams(method) ? '?' : ''}: ${imports.type(own.params, 'params')}`;
}

/** What calls a method, as source text: `send` with its method, parameters and options, or what adds or removes. */
export function callOf(
  method: Method,
  own: MethodNames,
  { ir, names }: Binding,
  imports: Imports,
  client: string,
  send: (info: string) => string,
): string {
  const way = wayOf(method, ir);
  const info = `calls.${own.info}`;
  if (way === 'send') return send(info);
  const known = names.find('listener', listenerOf(method) ?? '');
  const kind = known ? imports.value(known, 'listeners') : imports.value('HostListener', 'runtime/listener');
  return `${imports.value('listeningOf', 'runtime/listening')}(${client}).${way}(${info}, listener, ${kind})`;
}
