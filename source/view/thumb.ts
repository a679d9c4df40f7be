/** The rows of a thumb, `to` exclusive; none where all fits. */
export type Thumb = {readonly from: number; readonly to: number};

/** Where a window of `height` rows stands among `total`, its first row being `top`. */
export function thumbOf(total: number, top: number, height: number): Thumb {
	if (total <= height || height < 2) return {from: 0, to: 0};
	const size = Math.max(1, Math.min(height - 1, Math.round((height * height) / total)));
	const from = Math.floor((top / (total - height)) * (height - size));
	return {from, to: from + size};
}

export const hasThumb = ({from, to}: Thumb, row: number): boolean => row >= from && row < to;
