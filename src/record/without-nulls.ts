type Known<T> = { readonly [K in keyof T]?: NonNullable<T[K]> } & { readonly [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K] }

/** A record without the fields that are left out or null: absent is how a record says that something is not known. */
export function withoutNulls<T extends object>(record: T): Known<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as Known<T>
}
