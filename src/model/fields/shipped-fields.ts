// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

import type { WsExpertFields } from './ws-expert.js';
import type { WsMalformedFields } from './ws-malformed.js';
import type { AhFields } from './ah.js';
import type { ArpFields } from './arp.js';
import type { BgpFields } from './bgp.js';
import type { CdpFields } from './cdp.js';
import type { DataFields } from './data.js';
import type { DhcpFields } from './dhcp.js';
import type { Dhcpv6Fields } from './dhcpv6.js';
import type { DnsFields } from './dns.js';
import type { EapolFields } from './eapol.js';
import type { EspFields } from './esp.js';
import type { EthFields } from './eth.js';
import type { FrameFields } from './frame.js';
import type { FtpFields } from './ftp.js';
import type { GeneveFields } from './geneve.js';
import type { GreFields } from './gre.js';
import type { HttpFields } from './http.js';
import type { Http2Fields } from './http2.js';
import type { Http3Fields } from './http3.js';
import type { IcmpFields } from './icmp.js';
import type { Icmpv6Fields } from './icmpv6.js';
import type { IgmpFields } from './igmp.js';
import type { ImapFields } from './imap.js';
import type { IpFields } from './ip.js';
import type { Ipv6Fields } from './ipv6.js';
import type { JsonFields } from './json.js';
import type { LacpFields } from './lacp.js';
import type { LcpFields } from './lcp.js';
import type { LdapFields } from './ldap.js';
import type { LlcFields } from './llc.js';
import type { LldpFields } from './lldp.js';
import type { MediaFields } from './media.js';
import type { MimeMultipartFields } from './mime-multipart.js';
import type { MplsFields } from './mpls.js';
import type { MptcpFields } from './mptcp.js';
import type { MqttFields } from './mqtt.js';
import type { NbnsFields } from './nbns.js';
import type { NbssFields } from './nbss.js';
import type { NtpFields } from './ntp.js';
import type { NullFields } from './null.js';
import type { OspfFields } from './ospf.js';
import type { PopFields } from './pop.js';
import type { PppFields } from './ppp.js';
import type { PppoeFields } from './pppoe.js';
import type { PppoedFields } from './pppoed.js';
import type { PppoesFields } from './pppoes.js';
import type { QuicFields } from './quic.js';
import type { RipFields } from './rip.js';
import type { RtcpFields } from './rtcp.js';
import type { RtpFields } from './rtp.js';
import type { RtspFields } from './rtsp.js';
import type { SctpFields } from './sctp.js';
import type { SdpFields } from './sdp.js';
import type { SipFields } from './sip.js';
import type { SllFields } from './sll.js';
import type { SmbFields } from './smb.js';
import type { Smb2Fields } from './smb2.js';
import type { SmtpFields } from './smtp.js';
import type { SnmpFields } from './snmp.js';
import type { SocksFields } from './socks.js';
import type { SshFields } from './ssh.js';
import type { StpFields } from './stp.js';
import type { StunFields } from './stun.js';
import type { SyslogFields } from './syslog.js';
import type { TcpFields } from './tcp.js';
import type { TelnetFields } from './telnet.js';
import type { TftpFields } from './tftp.js';
import type { TlsFields } from './tls.js';
import type { UdpFields } from './udp.js';
import type { UrlencodedFormFields } from './urlencoded-form.js';
import type { VlanFields } from './vlan.js';
import type { VrrpFields } from './vrrp.js';
import type { VxlanFields } from './vxlan.js';
import type { WebsocketFields } from './websocket.js';
import type { WgFields } from './wg.js';
import type { XmlFields } from './xml.js';

/** The fields whose types come with this package. */
export interface ShippedFields
  extends
    WsExpertFields,
    WsMalformedFields,
    AhFields,
    ArpFields,
    BgpFields,
    CdpFields,
    DataFields,
    DhcpFields,
    Dhcpv6Fields,
    DnsFields,
    EapolFields,
    EspFields,
    EthFields,
    FrameFields,
    FtpFields,
    GeneveFields,
    GreFields,
    HttpFields,
    Http2Fields,
    Http3Fields,
    IcmpFields,
    Icmpv6Fields,
    IgmpFields,
    ImapFields,
    IpFields,
    Ipv6Fields,
    JsonFields,
    LacpFields,
    LcpFields,
    LdapFields,
    LlcFields,
    LldpFields,
    MediaFields,
    MimeMultipartFields,
    MplsFields,
    MptcpFields,
    MqttFields,
    NbnsFields,
    NbssFields,
    NtpFields,
    NullFields,
    OspfFields,
    PopFields,
    PppFields,
    PppoeFields,
    PppoedFields,
    PppoesFields,
    QuicFields,
    RipFields,
    RtcpFields,
    RtpFields,
    RtspFields,
    SctpFields,
    SdpFields,
    SipFields,
    SllFields,
    SmbFields,
    Smb2Fields,
    SmtpFields,
    SnmpFields,
    SocksFields,
    SshFields,
    StpFields,
    StunFields,
    SyslogFields,
    TcpFields,
    TelnetFields,
    TftpFields,
    TlsFields,
    UdpFields,
    UrlencodedFormFields,
    VlanFields,
    VrrpFields,
    VxlanFields,
    WebsocketFields,
    WgFields,
    XmlFields {}
