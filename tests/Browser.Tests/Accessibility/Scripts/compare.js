// Two pictures of the same place: how many points differ by at least 3 to 1 in contrast.
async ([one, other]) => {
  const points = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const sheet = new OffscreenCanvas(picture.width, picture.height).getContext('2d', { willReadFrequently: true });
    sheet.drawImage(picture, 0, 0);
    return sheet.getImageData(0, 0, picture.width, picture.height).data;
  };
  const light = (data, at) => {
    const [red, green, blue] = [data[at], data[at + 1], data[at + 2]].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [first, second] = [await points(one), await points(other)];
  let strong = 0;
  for (let at = 0; at < Math.min(first.length, second.length); at += 4) {
    const [dark, bright] = [light(first, at), light(second, at)].sort((a, b) => a - b);
    strong += bright / dark >= 3 ? 1 : 0;
  }
  return { strong };
}
