import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Checkbox } from './checkbox';
import { FormFaults } from './form-faults';
import { RadioList } from './radio-group';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';

const words = { id: 'rate', label: 'Rate', hint: 'Whole dollars.', fault: 'Write 60000.' };

describe.each([
  ['a text field', <TextField key="t" {...words} />, 'input'],
  ['a text area', <TextArea key="a" {...words} most={10} />, 'textarea'],
  ['a choice from a list', <SelectField key="s" {...words} options={[]} />, 'select'],
  ['a tick', <Checkbox key="c" {...words} />, 'input'],
  ['a set of radio buttons', <RadioList key="r" {...words} name="rate" choices={[]} />, 'fieldset'],
])('%s', (_, field, element) => {
  const html = renderToStaticMarkup(field);

  test('is tied to its hint and its fault', () => {
    expect(html).toMatch(new RegExp(`<${element}[^>]* aria-describedby="rate-hint rate-fault"`));
    expect(html).toMatch(/id="rate-hint">Whole dollars\.</);
    expect(html).toMatch(/id="rate-fault">.*Write 60000\./);
  });

  test('says that it is invalid in more than colour', () => {
    expect(html).toMatch(new RegExp(`<${element}[^>]* aria-invalid="true"`));
    expect(html).toMatch(/<p class="fault"[^>]*><svg/);
  });
});

test('a field without a fault is not called invalid', () => {
  const html = renderToStaticMarkup(<TextField label="Rate" />);
  expect(html).not.toContain('aria-invalid');
  expect(html).not.toContain('aria-describedby');
});

test('a label belongs to its control', () => {
  expect(renderToStaticMarkup(<TextField id="rate" label="Rate" />)).toMatch(
    /<label[^>]* for="rate">Rate<\/label><input id="rate"/,
  );
});

test('a text that is too long is kept whole and counted', () => {
  const html = renderToStaticMarkup(<TextArea label="Reason" most={3} defaultValue="abcdef" />);
  expect(html).toContain('abcdef</textarea>');
  expect(html).toContain('3 characters too many');
  expect(html).not.toContain('maxlength');
});

test('the faults of a form each lead to the field that mends them', () => {
  const html = renderToStaticMarkup(<FormFaults faults={[{ fieldId: 'rate', message: 'Write 60000' }]} />);
  expect(html).toContain('One thing needs mending');
  expect(html).toContain('<a href="#rate">Write 60000</a>');
});

test('a form without faults says nothing', () => {
  expect(renderToStaticMarkup(<FormFaults faults={[]} />)).toBe('');
});
