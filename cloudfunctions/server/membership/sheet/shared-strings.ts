import { scanXml } from './xml-scan';

/** The texts that cells refer to by number; runs of rich text are joined, phonetic readings left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  scanXml(xml, {
    open(name, _attributes, selfClosing) {
      if (name === 'si') {
        current = '';
        if (selfClosing) strings.push('');
      } else if (name === 't') inText = !selfClosing;
      else if (name === 'rPh' && !selfClosing) phonetic += 1;
    },
    close(name) {
      if (name === 'si') strings.push(current);
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
    text(text) {
      if (inText && phonetic === 0) current += text;
    },
  });
  return strings;
}
