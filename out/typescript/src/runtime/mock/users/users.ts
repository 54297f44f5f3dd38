// Part of every binding that docbind makes. Do not edit.
import { copyJson, recordOf } from '../base/json.js';
import type { Term, Terms } from '../base/terms.js';
import type { MockUser } from '../options.js';

/** What users say of themselves. */
export interface Profile {
  nickName: string;
  faceUrl: string;
  selfSignature: string;
  gender: Term;
  allowType: Term;
  role: number;
  level: number;
  birthday: number;
  customInfo: { readonly [key: string]: string };
}

export interface User {
  readonly id: string;
  readonly profile: Profile;
  customStatus: string;
  /** Whether the last login ended by itself, rather than by a logout. */
  lost: boolean;
}

/** The users whom the service knows. */
export class Users {
  readonly #terms: Terms;
  readonly #users = new Map<string, User>();

  constructor(terms: Terms, users: readonly (string | MockUser)[]) {
    this.#terms = terms;
    for (const user of users) this.add(user);
  }

  find(userID: string): User | undefined {
    return this.#users.get(userID);
  }

  ids(): readonly string[] {
    return [...this.#users.keys()];
  }

  /** Makes a user known. One who is known already gets the values that are given. */
  add(given: string | MockUser): User {
    const { userID, ...profile } = typeof given === 'string' ? { userID: given } : given;
    const user = this.#users.get(userID) ?? this.#newUser(userID);
    Object.assign(user.profile, copyJson(profile));
    this.#users.set(userID, user);
    return user;
  }

  nameOf(userID: string): string {
    return this.find(userID)?.profile.nickName ?? '';
  }

  faceOf(userID: string): string {
    return this.find(userID)?.profile.faceUrl ?? '';
  }

  /** The full profile, as methods return it. */
  profileOf(user: User): Record<string, unknown> {
    return { ...user.profile, userID: user.id, customInfo: recordOf(Object.entries(user.profile.customInfo)) };
  }

  #newUser(id: string): User {
    const profile = {
      nickName: '',
      faceUrl: '',
      selfSignature: '',
      gender: this.#terms.of('V2TIM_GENDER_UNKNOWN'),
      allowType: this.#terms.of('V2TIM_FRIEND_ALLOW_ANY'),
      role: 0,
      level: 0,
      birthday: 0,
      customInfo: {},
    };
    return { id, profile, customStatus: '', lost: false };
  }
}
