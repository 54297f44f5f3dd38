// Part of every binding that docbind makes. Do not edit.
import type { Params } from '../base/params.js';
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Content, MediaFile } from './message.js';

type Elem = { readonly [key: string]: unknown };

/** Content that looks alike on all devices. */
export function plainContent(world: World, kind: string, elem: Elem, texts: readonly string[]): Content {
  return { elemType: elemType(world, kind), field: `${kind}Elem`, elemFor: () => elem, texts };
}

function elemType({ terms }: World, kind: string): Content['elemType'] {
  return terms.of(`V2TIM_ELEM_TYPE_${kind.toUpperCase()}`);
}

export function textContent(world: World, text: string): Content {
  return plainContent(world, 'text', { text }, [text]);
}

export function customContent(world: World, data: string, desc = '', extension = ''): Content {
  return plainContent(world, 'custom', { data, desc, extension }, [data, desc, extension]);
}

/** The sizes of an image, with how much smaller each is. Files are made up: the mock reads none. */
const IMAGE_SIZES = [
  ['V2TIM_IMAGE_TYPE_ORIGIN', 1],
  ['V2TIM_IMAGE_TYPE_THUMB', 8],
  ['V2TIM_IMAGE_TYPE_LARGE', 2],
] as const;

export function imageContent(world: World, path: string): Content {
  const [width, height] = [640 + world.random.below(640), 480 + world.random.below(480)];
  const bytes = 100_000 + world.random.below(900_000);
  const images = IMAGE_SIZES.map(([type, factor]) => ({
    uuid: world.ids.file(),
    role: world.terms.of(type),
    size: Math.floor(bytes / factor ** 2),
    width: Math.floor(width / factor),
    height: Math.floor(height / factor),
  }));
  const imageList = (device: Device): Elem[] =>
    images.map(({ uuid, role, ...size }) => ({
      ...size,
      type: role,
      UUID: uuid,
      url: urlOf(uuid),
      localUrl: device.state.store.files.get(uuid),
    }));
  const elemFor = (device: Device): Elem => ({ path, imageList: imageList(device) });
  return { elemType: elemType(world, 'image'), field: 'imageElem', elemFor, texts: [], files: images };
}

export function soundContent(world: World, params: Params): Content {
  const file = mainFile(world);
  const elem = {
    path: params.text('soundPath'),
    UUID: file.uuid,
    dataSize: file.size,
    duration: params.number('duration'),
    url: urlOf(file.uuid),
  };
  return { ...plainContent(world, 'sound', elem, []), files: [file] };
}

export function videoContent(world: World, params: Params): Content {
  const video = mainFile(world);
  const cover: MediaFile = { uuid: world.ids.file(), role: 'snapshot', size: 10_000 + world.random.below(90_000) };
  const elem = {
    videoPath: params.text('videoFilePath'),
    UUID: video.uuid,
    videoSize: video.size,
    duration: params.number('duration'),
    videoUrl: urlOf(video.uuid),
    snapshotHeight: 360,
    snapshotWidth: 640,
    snapshotSize: cover.size,
    snapshotPath: params.text('snapshotPath'),
    snapshotUUID: cover.uuid,
  };
  return { ...plainContent(world, 'video', elem, []), files: [video, cover] };
}

export function fileContent(world: World, params: Params): Content {
  const file = mainFile(world);
  const fileName = params.text('fileName');
  const elemFor = (device: Device): Elem => ({
    path: params.text('filePath'),
    UUID: file.uuid,
    fileName,
    fileSize: file.size,
    url: urlOf(file.uuid),
    localUrl: device.state.store.files.get(file.uuid),
  });
  return { elemType: elemType(world, 'file'), field: 'fileElem', elemFor, texts: [fileName], files: [file] };
}

function mainFile(world: World): MediaFile {
  return { uuid: world.ids.file(), role: 'main', size: 100_000 + world.random.below(900_000) };
}

/** A name that is reserved for examples: nothing is there. */
function urlOf(uuid: string): string {
  return `https://files.example/${uuid}`;
}
