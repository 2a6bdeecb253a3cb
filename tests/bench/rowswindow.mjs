export async function window() {}
export async function emptyStart() {}
