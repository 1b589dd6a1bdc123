/** One attribute-only element of PDML; give children as text to nest them. */
export function pdmlField(name: string, show: string, more = '', children?: string): string {
  const start = `<field name="${name}" ${more} size="1" pos="0" show="${show}"`;
  return children === undefined ? `${start}/>\n` : `${start}>\n${children}</field>\n`;
}

export function pdmlProto(name: string, children: string, showname = name): string {
  return `<proto name="${name}" showname="${showname}" size="1" pos="0">\n${children}</proto>\n`;
}

/** A packet of PDML, with the summary and the frame layer that tshark puts first. */
export function pdmlPacket(
  frameNumber: number,
  children: string,
  protocols = 'eth:ip:tcp',
): string {
  return `<packet>
  <proto name="geninfo" pos="0" showname="General information" size="66">
    <field name="num" pos="0" show="${frameNumber}" showname="Number" value="1" size="66"/>
  </proto>
${pdmlProto(
  'frame',
  pdmlField('frame.time_epoch', '1361916250.747155000') +
    pdmlField('frame.number', String(frameNumber)) +
    pdmlField('frame.protocols', protocols),
)}${children}</packet>`;
}
