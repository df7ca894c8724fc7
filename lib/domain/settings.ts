/** The settings are one record; its history needs an id of the shape all others have. */
export const SETTINGS_RECORD = "00000000-0000-7000-8000-000000000001";
