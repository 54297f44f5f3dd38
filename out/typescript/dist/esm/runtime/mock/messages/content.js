// Part of every binding that docbind makes. Do not edit.
function plainContent(world, kind, elem, texts) {
  return { elemType: elemType(world, kind), field: `${kind}Elem`, elemFor: () => elem, texts };
}
function elemType({ terms }, kind) {
  return terms.of(`V2TIM_ELEM_TYPE_${kind.toUpperCase()}`);
}
function textContent(world, text) {
  return plainContent(world, "text", { text }, [text]);
}
function customContent(world, data, desc = "", extension = "") {
  return plainContent(world, "custom", { data, desc, extension }, [data, desc, extension]);
}
const IMAGE_SIZES = [
  ["V2TIM_IMAGE_TYPE_ORIGIN", 1],
  ["V2TIM_IMAGE_TYPE_THUMB", 8],
  ["V2TIM_IMAGE_TYPE_LARGE", 2]
];
function imageContent(world, path) {
  const [width, height] = [640 + world.random.below(640), 480 + world.random.below(480)];
  const bytes = 1e5 + world.random.below(9e5);
  const images = IMAGE_SIZES.map(([type, factor]) => ({
    uuid: world.ids.file(),
    role: world.terms.of(type),
    size: Math.floor(bytes / factor ** 2),
    width: Math.floor(width / factor),
    height: Math.floor(height / factor)
  }));
  const imageList = (device) => images.map(({ uuid, role, ...size }) => ({
    ...size,
    type: role,
    UUID: uuid,
    url: urlOf(uuid),
    localUrl: device.state.store.files.get(uuid)
  }));
  const elemFor = (device) => ({ path, imageList: imageList(device) });
  return { elemType: elemType(world, "image"), field: "imageElem", elemFor, texts: [], files: images };
}
function soundContent(world, params) {
  const file = mainFile(world);
  const elem = {
    path: params.text("soundPath"),
    UUID: file.uuid,
    dataSize: file.size,
    duration: params.number("duration"),
    url: urlOf(file.uuid)
  };
  return { ...plainContent(world, "sound", elem, []), files: [file] };
}
function videoContent(world, params) {
  const video = mainFile(world);
  const cover = { uuid: world.ids.file(), role: "snapshot", size: 1e4 + world.random.below(9e4) };
  const elem = {
    videoPath: params.text("videoFilePath"),
    UUID: video.uuid,
    videoSize: video.size,
    duration: params.number("duration"),
    videoUrl: urlOf(video.uuid),
    snapshotHeight: 360,
    snapshotWidth: 640,
    snapshotSize: cover.size,
    snapshotPath: params.text("snapshotPath"),
    snapshotUUID: cover.uuid
  };
  return { ...plainContent(world, "video", elem, []), files: [video, cover] };
}
function fileContent(world, params) {
  const file = mainFile(world);
  const fileName = params.text("fileName");
  const elemFor = (device) => ({
    path: params.text("filePath"),
    UUID: file.uuid,
    fileName,
    fileSize: file.size,
    url: urlOf(file.uuid),
    localUrl: device.state.store.files.get(file.uuid)
  });
  return { elemType: elemType(world, "file"), field: "fileElem", elemFor, texts: [fileName], files: [file] };
}
function mainFile(world) {
  return { uuid: world.ids.file(), role: "main", size: 1e5 + world.random.below(9e5) };
}
function urlOf(uuid) {
  return `https://files.example/${uuid}`;
}
export {
  customContent,
  fileContent,
  imageContent,
  plainContent,
  soundContent,
  textContent,
  videoContent
};
