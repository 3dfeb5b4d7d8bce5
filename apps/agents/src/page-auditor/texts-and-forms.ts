import { onElement, onPage, type Finding } from './finding.ts';

const FILE_NAME = /^[\w-]+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^(?:img|dsc|image|photo|screenshot)[_ -]?\d+$/i;
const EMPTY_WORDS = /^(?:image|picture|photo|graphic|icon|logo|img|bild|foto|صورة)$/i;
const LONG = 200;

/** What `axe` cannot say about alternative texts and labels: whether they are worth anything. */
export function checkTextsAndForms(document: Document): readonly Finding[] {
  return [
    ...[...document.querySelectorAll('img[alt], area[alt], input[type="image"][alt]')].flatMap(checkAlternative),
    ...[...document.querySelectorAll('input, select, textarea')].flatMap(checkLabel),
  ];
}

function checkAlternative(image: Element): readonly Finding[] {
  const text = image.getAttribute('alt')?.trim() ?? '';
  const file = (image.getAttribute('src') ?? '').split(/[/?#]/).find((part) => part.endsWith(text)) ?? '';
  const basis = 'WCAG 2.2, 1.1.1';
  if (text !== '' && (FILE_NAME.test(text) || (text.includes('.') && file === text))) {
    const message = `The alternative text "${text}" is a file name and says nothing about the picture.`;
    return [onElement(onPage('error', 'alternative-file-name', { message, basis }), image)];
  }
  if (EMPTY_WORDS.test(text)) {
    const message = `The alternative text "${text}" says that there is a picture, not what it shows.`;
    return [onElement(onPage('warning', 'alternative-empty-word', { message, basis }), image)];
  }
  if (text.length <= LONG) return [];
  const message = `The alternative text has ${text.length} characters; a description that long belongs into the page.`;
  return [onElement(onPage('info', 'alternative-long', { message, basis }), image)];
}

const UNLABELLED = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** A placeholder vanishes with the first letter typed; `axe` takes it for a label. What has no name at all is left to `axe`. */
function checkLabel(control: Element): readonly Finding[] {
  if (UNLABELLED.has(control.getAttribute('type')?.toLowerCase() ?? '')) return [];
  const hasPlaceholder = (control.getAttribute('placeholder') ?? '').trim() !== '';
  const isNamed = ['aria-label', 'aria-labelledby', 'title'].some(
    (name) => (control.getAttribute(name) ?? '').trim() !== '',
  );
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const isLabelled = labels.some((label) => (label.textContent ?? '').trim() !== '');
  if (!hasPlaceholder || isNamed || isLabelled) return [];
  const message = 'The field has only a placeholder, which vanishes when somebody types; it needs a label.';
  return [onElement(onPage('error', 'label-placeholder', { message, basis: 'WCAG 2.2, 3.3.2' }), control)];
}
