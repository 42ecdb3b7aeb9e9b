import type { OpenPage } from './open-page';
import { controlKey } from './view-layer';
import { closest, elements, type ViewNode } from './view-node';

const BUBBLES = new Set([
  ...['tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['transitionend', 'animationstart', 'animationiteration', 'animationend'],
]);
const TOUCH = { identifier: 0, clientX: 1, clientY: 1, pageX: 1, pageY: 1 };

/** Hands an event to whoever listens, from the node upwards. Returns how many listened. */
export function dispatch(
  node: ViewNode,
  type: string,
  detail: object,
  onError: (error: unknown) => void,
  extra: object = {},
): number {
  let heard = 0;
  for (let at: ViewNode | undefined = node; at; at = BUBBLES.has(type) ? at.parent : undefined) {
    const listener = at.events[type];
    if (!listener) continue;
    heard += 1;
    const event = {
      type,
      timeStamp: Date.now(),
      target: part(node),
      currentTarget: part(at),
      mark: {},
      mut: false,
    };
    const handler = at.owner?.[listener.handler];
    if (typeof handler !== 'function') onError(new Error(`no handler ${listener.handler} for ${type}`));
    else callSafely(() => handler.call(at?.owner, { ...event, detail, ...extra }), onError);
    if (listener.kind.includes('catch')) break;
  }
  return heard;
}

function part(node: ViewNode) {
  return { id: node.id, dataset: node.dataset, offsetLeft: 0, offsetTop: 0 };
}

function callSafely(run: () => unknown, onError: (error: unknown) => void): void {
  try {
    run();
  } catch (error) {
    onError(error);
  }
}

/** Touch, release, tap. Returns how many listened to the tap itself. */
export function tapNode(node: ViewNode, onError: (error: unknown) => void): number {
  dispatch(node, 'touchstart', {}, onError, { touches: [TOUCH], changedTouches: [TOUCH] });
  dispatch(node, 'touchend', {}, onError, { touches: [], changedTouches: [TOUCH] });
  const heard = dispatch(node, 'tap', { x: 1, y: 1 }, onError, { touches: [TOUCH], changedTouches: [TOUCH] });
  const button = closest(
    node,
    (at) => at.tag === 'button' && Boolean(at.attrs['form-type'] ?? at.attrs.formType),
  );
  const form = button && closest(button, (at) => at.tag === 'form');
  return form ? heard + dispatch(form, 'submit', { value: formValue(form) }, onError) : heard;
}

/** What a form hands to `submit`: each named control's value as shown. */
function formValue(form: ViewNode): Record<string, unknown> {
  const named = elements(form).filter((node) => typeof node.attrs.name === 'string');
  return Object.fromEntries(named.map((node) => [String(node.attrs.name), node.value ?? '']));
}

/** Types into an input or textarea: focus, the whole text at once, blur. Cuts at `maxlength` as the phone does. */
export function typeInto(
  page: OpenPage,
  node: ViewNode,
  text: string,
  onError: (error: unknown) => void,
): number {
  const limit = Number(node.attrs.maxlength ?? 140);
  const value = limit >= 0 ? text.slice(0, limit) : text;
  dispatch(node, 'focus', { value: node.value, height: 0 }, onError);
  show(page, node, value);
  const heard = dispatch(node, 'input', { value, cursor: value.length, keyCode: 0 }, onError);
  return heard + dispatch(node, 'blur', { value, cursor: value.length }, onError);
}

/** Chooses in a picker, switch, slider, radio or checkbox group, or swiper. */
export function choose(
  page: OpenPage,
  node: ViewNode,
  value: unknown,
  onError: (error: unknown) => void,
): number {
  show(page, node, value);
  const detail = node.tag === 'swiper' ? { current: value, source: 'touch' } : { value };
  return dispatch(node, 'change', detail, onError);
}

function show(page: OpenPage, node: ViewNode, value: unknown): void {
  const control = page.controls.get(controlKey(node));
  if (control) control.shown = value;
  node.value = value;
}
