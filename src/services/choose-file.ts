import Taro from '@tarojs/taro';

export interface ChosenFile {
  path: string;
  name: string;
}

/**
 * Lets the person pick one file of the named kinds (without dots): from a chat in WeChat, from the disk in a browser.
 * Undefined when given up.
 */
export async function chooseFile(extensions: readonly string[]): Promise<ChosenFile | undefined> {
  if (process.env.TARO_ENV === 'h5') return chooseInBrowser(extensions);
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...extensions],
    });
    return tempFiles[0];
  } catch {
    // WeChat reports a closed chooser as a failure.
    return undefined;
  }
}

function chooseInBrowser(extensions: readonly string[]): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = extensions.map((extension) => `.${extension}`).join(',');
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file && { path: window.URL.createObjectURL(file), name: file.name });
    });
    input.click();
  });
}
