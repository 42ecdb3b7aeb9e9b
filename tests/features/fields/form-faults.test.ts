import { beforeEach, describe, expect, it } from 'vitest';
import { type FormFaults, formFaults } from '../../../src/components/form-faults/form-faults';

let drawn: (() => void)[];
let shown: (readonly string[])[];
let form: FormFaults;
beforeEach(() => {
  drawn = [];
  shown = [];
  form = formFaults({ later: (work) => drawn.push(work), show: (rowIds) => shown.push(rowIds) });
});

/** What was asked for reaches the screen. */
const draw = () => {
  for (const work of drawn.splice(0)) work();
};
const enter = (...rowIds: string[]) => rowIds.map((rowId) => form.enter(rowId));

describe('a form that is refused', () => {
  it('shows all its wrong fields once, after they are drawn', () => {
    enter('name', 'day', 'place');
    form.sent();
    form.mark('name');
    form.mark('place');
    expect(shown).toEqual([]);
    draw();
    expect(shown).toEqual([['name', 'place']]);
    draw();
    expect(shown).toHaveLength(1);
  });

  it('waits for the answer of the server', () => {
    enter('name', 'day');
    form.sent();
    draw();
    expect(shown).toEqual([]);
    form.mark('day');
    draw();
    expect(shown).toEqual([['day']]);
  });

  it('shows them again when it is sent again with nothing mended', () => {
    enter('name', 'day');
    form.mark('day');
    form.sent();
    draw();
    form.sent();
    draw();
    expect(shown).toEqual([['day'], ['day']]);
  });

  it('moves nothing for what turns out wrong while typing', () => {
    enter('name', 'day');
    form.mark('name');
    draw();
    expect(shown).toEqual([]);
    form.reveal();
    expect(shown).toEqual([['name']]);
  });

  it('does not move for a field that is right again', () => {
    enter('name', 'day');
    const mended = form.mark('name');
    form.sent();
    mended();
    draw();
    form.reveal();
    expect(shown).toEqual([]);
  });
});

describe('what is told at the button', () => {
  it('counts the wrong fields as they come and go', () => {
    const [leave] = enter('name', 'day', 'place');
    const heard: number[] = [];
    form.told.subscribe(() => heard.push(form.told.get()));
    const mended = form.mark('day');
    form.mark('place');
    mended();
    leave?.();
    expect(heard).toEqual([1, 2, 1]);
  });

  it('is nothing where the only field says it right above', () => {
    enter('reason');
    form.mark('reason');
    expect(form.told.get()).toBe(0);
    form.enter('picture');
    expect(form.told.get()).toBe(1);
  });
});

describe('a form that the phone still fills', () => {
  it('is held until the last picture has come', () => {
    const first = form.hold();
    const second = form.hold();
    first();
    expect(form.held.get()).toBe(1);
    second();
    expect(form.held.get()).toBe(0);
  });

  it('knows whether something typed could be lost', () => {
    expect(form.hasFields()).toBe(false);
    const [leave] = enter('name');
    expect(form.hasFields()).toBe(true);
    leave?.();
    expect(form.hasFields()).toBe(false);
  });
});
