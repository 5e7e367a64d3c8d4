"""Compares pictures of pages pixel by pixel; the browser that took them decodes them."""

import base64

# How many pixels differ between two pictures of one size, in strips that a canvas holds.
DIFFER = """
async (pictures) => {
  const STRIP = 4096;
  const load = async (text) => createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
  const [one, other] = await Promise.all(pictures.map(load));
  if (one.width !== other.width || one.height !== other.height) {
    return `${other.width} × ${other.height} before, now ${one.width} × ${one.height}`;
  }
  const pen = new OffscreenCanvas(one.width, STRIP).getContext('2d', {willReadFrequently: true});
  const pixels = (picture, top, height) => {
    pen.clearRect(0, 0, one.width, STRIP);
    pen.drawImage(picture, 0, -top);
    return new Uint32Array(pen.getImageData(0, 0, one.width, height).data.buffer);
  };
  let count = 0;
  for (let top = 0; top < one.height; top += STRIP) {
    const height = Math.min(STRIP, one.height - top);
    const before = pixels(other, top, height);
    pixels(one, top, height).forEach((pixel, place) => count += pixel !== before[place]);
  }
  return count && `${count} of ${one.width * one.height} pixels`;
}"""


def differences(browser, folder, before, names):
    """What differs between pictures of the same names in two folders: (name, what), sorted by name.

    A picture that only one folder has differs; one with the same bytes is not looked at.
    """
    page = browser.new_page()
    found = [(name, _difference(page, folder / name, before / name)) for name in sorted(names)]
    page.close()
    return [(name, what) for name, what in found if what]


def _difference(page, picture, before):
    if not before.exists() or not picture.exists():
        return "new" if picture.exists() else "gone"
    now, then = picture.read_bytes(), before.read_bytes()
    if now == then:
        return None
    return page.evaluate(DIFFER, [base64.b64encode(data).decode() for data in (now, then)])
