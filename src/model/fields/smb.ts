// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of smb. */
export interface SmbFields {
  /** Access required: Access mask */
  'nt.access_mask': number;
  /** Access SACL */
  'nt.access_mask.access_sacl': boolean;
  /** Delete */
  'nt.access_mask.delete': boolean;
  /** Generic all */
  'nt.access_mask.generic_all': boolean;
  /** Generic execute */
  'nt.access_mask.generic_execute': boolean;
  /** Generic read */
  'nt.access_mask.generic_read': boolean;
  /** Generic write */
  'nt.access_mask.generic_write': boolean;
  /** Maximum allowed */
  'nt.access_mask.maximum_allowed': boolean;
  /** Read control */
  'nt.access_mask.read_control': boolean;
  /** Specific access, bit 0 */
  'nt.access_mask.specific_0': boolean;
  /** Specific access, bit 1 */
  'nt.access_mask.specific_1': boolean;
  /** Specific access, bit 10 */
  'nt.access_mask.specific_10': boolean;
  /** Specific access, bit 11 */
  'nt.access_mask.specific_11': boolean;
  /** Specific access, bit 12 */
  'nt.access_mask.specific_12': boolean;
  /** Specific access, bit 13 */
  'nt.access_mask.specific_13': boolean;
  /** Specific access, bit 14 */
  'nt.access_mask.specific_14': boolean;
  /** Specific access, bit 15 */
  'nt.access_mask.specific_15': boolean;
  /** Specific access, bit 2 */
  'nt.access_mask.specific_2': boolean;
  /** Specific access, bit 3 */
  'nt.access_mask.specific_3': boolean;
  /** Specific access, bit 4 */
  'nt.access_mask.specific_4': boolean;
  /** Specific access, bit 5 */
  'nt.access_mask.specific_5': boolean;
  /** Specific access, bit 6 */
  'nt.access_mask.specific_6': boolean;
  /** Specific access, bit 7 */
  'nt.access_mask.specific_7': boolean;
  /** Specific access, bit 8 */
  'nt.access_mask.specific_8': boolean;
  /** Specific access, bit 9 */
  'nt.access_mask.specific_9': boolean;
  /** Synchronise */
  'nt.access_mask.synchronise': boolean;
  /** Write DAC */
  'nt.access_mask.write_dac': boolean;
  /** Write owner */
  'nt.access_mask.write_owner': boolean;
  /** Conditional Expression */
  'nt.ace.cond': true;
  /** BASE */
  'nt.ace.cond.base': number;
  /** DEVICE_ATTRIBUTE */
  'nt.ace.cond.device_attr': string;
  /** LOCAL_ATTRIBUTE */
  'nt.ace.cond.local_attr': string;
  /** RESOURCE_ATTRIBUTE */
  'nt.ace.cond.resource_attr': string;
  /** SIGN */
  'nt.ace.cond.sign': number;
  /** Token: Type of Token */
  'nt.ace.cond.token': number;
  /** USER_ATTRIBUTE */
  'nt.ace.cond.user_attr': string;
  /** INT16 */
  'nt.ace.cond.value_int16': number;
  /** INT32 */
  'nt.ace.cond.value_int32': number;
  /** INT64 */
  'nt.ace.cond.value_int64': bigint;
  /** INT8 */
  'nt.ace.cond.value_int8': number;
  /** OCTET_STRING */
  'nt.ace.cond.value_octet_string': Uint8Array;
  /** UNICODE_STRING */
  'nt.ace.cond.value_string': string;
  /** NT ACE Flags */
  'nt.ace.flags': number;
  /** Container Inherit: Will subordinate containers inherit this ACE? */
  'nt.ace.flags.container_inherit': boolean;
  /** Audit Failed Accesses: Should failed accesses be audited? */
  'nt.ace.flags.failed_access': boolean;
  /** Inherit Only: Does this ACE apply to the current object? */
  'nt.ace.flags.inherit_only': boolean;
  /** Inherited ACE: Was this ACE inherited from its parent object? */
  'nt.ace.flags.inherited_ace': boolean;
  /** Non-Propagate Inherit: Will subordinate object propagate this ACE further? */
  'nt.ace.flags.non_propagate_inherit': boolean;
  /** Object Inherit: Will subordinate files inherit this ACE? */
  'nt.ace.flags.object_inherit': boolean;
  /** Audit Successful Accesses: Should successful accesses be audited? */
  'nt.ace.flags.successful_access': boolean;
  /** ACE Object Flags */
  'nt.ace.object.flags': number;
  /** Inherited Object Type Present */
  'nt.ace.object.flags.inherited_object_type_present': boolean;
  /** Object Type Present */
  'nt.ace.object.flags.object_type_present': boolean;
  /** GUID */
  'nt.ace.object.guid': string;
  /** Inherited GUID */
  'nt.ace.object.inherited_guid': string;
  /** Size of this ACE */
  'nt.ace.size': number;
  /** Resource Attribute */
  'nt.ace.sra': true;
  /** Flags of Resource Attribute */
  'nt.ace.sra.flags': number;
  /** Case Sensitive */
  'nt.ace.sra.flags.case_sensitive': boolean;
  /** Deny Only */
  'nt.ace.sra.flags.deny_only': boolean;
  /** Disabled */
  'nt.ace.sra.flags.disabled': boolean;
  /** Disabled By Default */
  'nt.ace.sra.flags.disabled_by_default': boolean;
  /** Mandatory */
  'nt.ace.sra.flags.mandatory': boolean;
  /** Manual */
  'nt.ace.sra.flags.manual': boolean;
  /** Non-Inheritable */
  'nt.ace.sra.flags.non_inheritable': boolean;
  /** Policy Derived */
  'nt.ace.sra.flags.policy_derived': boolean;
  /** Name of Resource Attribute */
  'nt.ace.sra.name': string;
  /** Name Offset: Offset to Name of Resource Attribute */
  'nt.ace.sra.name_offset': number;
  /** Reserved of Resource Attribute */
  'nt.ace.sra.reserved': number;
  /** Type of Resource Attribute */
  'nt.ace.sra.type': number;
  /** BOOLEAN */
  'nt.ace.sra.value_boolean': bigint;
  /** Value Count of Resource Attribute */
  'nt.ace.sra.value_count': number;
  /** INT64 */
  'nt.ace.sra.value_int64': bigint;
  /** OCTET_STRING */
  'nt.ace.sra.value_octet_string': Uint8Array;
  /** SID */
  'nt.ace.sra.value_sid': string;
  /** STRING */
  'nt.ace.sra.value_string': string;
  /** UINT64 */
  'nt.ace.sra.value_uint64': bigint;
  /** Type of ACE */
  'nt.ace.type': number;
  /** ACE Extends beyond end of data */
  'nt.ace_extends_beyond_data': true;
  /** ACE Extends beyond end of reassembled data */
  'nt.ace_extends_beyond_reassembled_data': true;
  /** Num ACEs: Number of ACE structures for this ACL */
  'nt.acl.num_aces': number;
  /** Revision: Version of NT ACL structure */
  'nt.acl.revision': number;
  /** Size of NT ACL structure */
  'nt.acl.size': number;
  /** Group SID beyond end of data */
  'nt.group_sid.beyond_data': true;
  /** Group SID beyond end of reassembled data */
  'nt.group_sid.beyond_reassembled_data': true;
  /** Item offset is out of range */
  'nt.item_offset.out_of_range': true;
  /** Offset to DACL */
  'nt.offset_to_dacl': number;
  /** Offset to group SID */
  'nt.offset_to_group_sid': number;
  /** Offset to owner SID */
  'nt.offset_to_owner_sid': number;
  /** Offset to SACL */
  'nt.offset_to_sacl': number;
  /** Owner SID beyond end of data */
  'nt.owner_sid.beyond_data': true;
  /** Owner SID beyond end of reassembled data */
  'nt.owner_sid.beyond_reassembled_data': true;
  /** Revision: Version of NT Security Descriptor structure */
  'nt.sec_desc.revision': number;
  /** Type */
  'nt.sec_desc.type': number;
  /** DACL Auto Inherit Required: Does this SecDesc have DACL Auto Inherit Required set? */
  'nt.sec_desc.type.dacl_auto_inherit_req': boolean;
  /** DACL Auto Inherited: Is this DACL auto inherited */
  'nt.sec_desc.type.dacl_auto_inherited': boolean;
  /** DACL Defaulted: Does this SecDesc have DACL Defaulted? */
  'nt.sec_desc.type.dacl_defaulted': boolean;
  /** DACL Present: Does this SecDesc have DACL present? */
  'nt.sec_desc.type.dacl_present': boolean;
  /** DACL Protected: Is the DACL structure protected? */
  'nt.sec_desc.type.dacl_protected': boolean;
  /** DACL Trusted: Does this SecDesc have DACL TRUSTED set? */
  'nt.sec_desc.type.dacl_trusted': boolean;
  /** Group Defaulted: Is Group Defaulted? */
  'nt.sec_desc.type.group_defaulted': boolean;
  /** Owner Defaulted: Is Owner Defaulted set? */
  'nt.sec_desc.type.owner_defaulted': boolean;
  /** RM Control Valid: Is RM Control Valid set? */
  'nt.sec_desc.type.rm_control_valid': boolean;
  /** SACL Auto Inherit Required: Does this SecDesc have SACL Auto Inherit Required set? */
  'nt.sec_desc.type.sacl_auto_inherit_req': boolean;
  /** SACL Auto Inherited: Is this SACL auto inherited */
  'nt.sec_desc.type.sacl_auto_inherited': boolean;
  /** SACL Defaulted: Does this SecDesc have SACL Defaulted? */
  'nt.sec_desc.type.sacl_defaulted': boolean;
  /** SACL Present: Is the SACL present? */
  'nt.sec_desc.type.sacl_present': boolean;
  /** SACL Protected: Is the SACL structure protected? */
  'nt.sec_desc.type.sacl_protected': boolean;
  /** Self Relative: Is this SecDesc self relative? */
  'nt.sec_desc.type.self_relative': boolean;
  /** Server Security: Does this SecDesc have SERVER SECURITY set? */
  'nt.sec_desc.type.server_security': boolean;
  /** SEC INFO */
  'nt.sec_info': number;
  /** DACL */
  'nt.sec_info.dacl': boolean;
  /** Group */
  'nt.sec_info.group': boolean;
  /** Owner */
  'nt.sec_info.owner': boolean;
  /** SACL */
  'nt.sec_info.sacl': boolean;
  /** SID: Security Identifier */
  'nt.sid': string;
  /** Authority: Identifier Authority */
  'nt.sid.auth': bigint;
  /** Domain */
  'nt.sid.domain': string;
  /** Num Auth: Number of authorities for this SID */
  'nt.sid.num_auth': number;
  /** Revision: Version of SID structure */
  'nt.sid.revision': number;
  /** RID: Relative IDentifier: identifies a user or group */
  'nt.sid.rid': number;
  /** Subauthorities fields */
  'nt.sid.subauth': string;
  /** Well-known SID */
  'nt.sid.wkwn': string;
  /** Append: Can object's contents be appended to */
  'smb.access.append': boolean;
  /** Caching mode? */
  'smb.access.caching': boolean;
  /** Delete: Can object be deleted */
  'smb.access.delete': boolean;
  /** Delete Child: Can object's subdirectories be deleted */
  'smb.access.delete_child': boolean;
  /** Desired Access */
  'smb.access.desired': number;
  /** Execute: Can object be executed (if file) or traversed (if directory) */
  'smb.access.execute': boolean;
  /** Generic All: Is generic all allowed for this attribute */
  'smb.access.generic_all': boolean;
  /** Generic Execute: Is generic execute allowed for this object? */
  'smb.access.generic_execute': boolean;
  /** Generic Read: Is generic read allowed for this object? */
  'smb.access.generic_read': boolean;
  /** Generic Write: Is generic write allowed for this object? */
  'smb.access.generic_write': boolean;
  /** Granted Access */
  'smb.access.granted': number;
  /** Locality of reference */
  'smb.access.locality': number;
  /** Maximum Allowed: ? */
  'smb.access.maximum_allowed': boolean;
  /** Access Mode */
  'smb.access.mode': number;
  /** Read: Can object's contents be read */
  'smb.access.read': boolean;
  /** Read Attributes: Can object's attributes be read */
  'smb.access.read_attributes': boolean;
  /** Read Control: Are reads allowed of owner, group and ACL data of the SID? */
  'smb.access.read_control': boolean;
  /** Read EA: Can object's extended attributes be read */
  'smb.access.read_ea': boolean;
  /** Sharing Mode */
  'smb.access.sharing': number;
  /** Last Access Date, SMB_DATE format */
  'smb.access.smb.date': number;
  /** Last Access Time, SMB_TIME format */
  'smb.access.smb.time': number;
  /** Synchronize: Windows NT: synchronize access */
  'smb.access.synchronize': boolean;
  /** System Security: Access to a system ACL? */
  'smb.access.system_security': boolean;
  /** Last Access Time */
  'smb.access.time': bigint;
  /** Write: Can object's contents be written */
  'smb.access.write': boolean;
  /** Write Attributes: Can object's attributes be written */
  'smb.access.write_attributes': boolean;
  /** Write DAC: Is write allowed to the owner group or ACLs? */
  'smb.access.write_dac': boolean;
  /** Write EA: Can object's extended attributes be written */
  'smb.access.write_ea': boolean;
  /** Write Owner: Can owner write to the object? */
  'smb.access.write_owner': boolean;
  /** Writethrough mode? */
  'smb.access.writethrough': boolean;
  /** Access Mask */
  'smb.access_mask': number;
  /** Account, username */
  'smb.account': string;
  /** Actual Free Units: Number of actual free allocation units */
  'smb.actual_free_alloc_units': bigint;
  /** Alignment: What alignment do we require for buffers */
  'smb.alignment': number;
  /** Allocation Block Count */
  'smb.alloc.count': number;
  /** Allocation Block Count: Allocation Block Size */
  'smb.alloc.size': number;
  /** Allocation Size: Number of bytes to reserve on create or truncate */
  'smb.alloc_size': number;
  /** Allocation Size: Number of bytes to reserve on create or truncate */
  'smb.alloc_size64': bigint;
  /** AndXOffset: Offset to next command in this SMB packet */
  'smb.andxoffset': number;
  /** ANSI Password */
  'smb.ansi_password': Uint8Array;
  /** ANSI Password Length: Length of ANSI password */
  'smb.ansi_pwlen': number;
  /** Attribute */
  'smb.attribute': number;
  /** Available Units: Total number of available units on this filesystem */
  'smb.avail.units': number;
  /** Backed-up: Backup time */
  'smb.backup.time': bigint;
  /** Byte Count (BCC): Byte Count, count of data bytes */
  'smb.bcc': number;
  /** Block Size: Block size (in bytes) at server */
  'smb.blocksize': number;
  /** Blocks Per Unit: Blocks per unit at server */
  'smb.bpu': number;
  /** Buffer Format, type of buffer */
  'smb.buffer_format': number;
  /** Byte parameters */
  'smb.byte_parameters': Uint8Array;
  /** Bytes remaining until TDC: Bytes remaining until the total data length is reached */
  'smb.bytes_until_tdc': number;
  /** Caller Free Units: Number of caller free allocation units */
  'smb.caller_free_alloc_units': bigint;
  /** Cancel to: This packet is a cancellation of the packet in this frame */
  'smb.cancel_to': number;
  /** Challenge Data (for LM2.1 dialect) */
  'smb.challenge': Uint8Array;
  /** Challenge Length: Challenge_length (must be 0 if not LM2.1 dialect) */
  'smb.challenge_length': number;
  /** Change: Last Change Time */
  'smb.change.time': bigint;
  /** Change Count: Number of changes to wait for */
  'smb.change_count': number;
  /** SMB Command */
  'smb.cmd': number;
  /** Chunk Shift: Allocated size of the stream in number of bytes */
  'smb.compressed.chunk_shift': number;
  /** Cluster Shift: Allocated size of the stream in number of bytes */
  'smb.compressed.cluster_shift': number;
  /** Compressed Size: Size of the compressed file */
  'smb.compressed.file_size': bigint;
  /** Compression Format: Compression algorithm used */
  'smb.compressed.format': number;
  /** Unit Shift: Size of the stream in number of bytes */
  'smb.compressed.unit_shift': number;
  /** Flags */
  'smb.connect.flags': number;
  /** Disconnect TID? */
  'smb.connect.flags.dtid': boolean;
  /** Extended Response: Extended response? */
  'smb.connect.flags.extendedresp': boolean;
  /** Extended Signature: Extended signature? */
  'smb.connect.flags.extendedsig': boolean;
  /** Optional Support */
  'smb.connect.support': number;
  /** CSC Mask: CSC mask? */
  'smb.connect.support.cscmask': number;
  /** In Dfs: Is this in a Dfs tree? */
  'smb.connect.support.dfs': boolean;
  /** Extended Signatures: Extended signatures? */
  'smb.connect.support.extendedsig': boolean;
  /** Search Bits: Exclusive Search Bits supported? */
  'smb.connect.support.search': boolean;
  /** Unique File Name: Unique file name supported? */
  'smb.connect.support.uniqfilename': boolean;
  /** Continuation of: This packet is a continuation of the packet in this frame */
  'smb.continuation_of': number;
  /** Continuation to: This packet is a continuation to the packet in this frame */
  'smb.continuation_to': number;
  /** Flags */
  'smb.copy.flags': number;
  /** Destination mode: Is destination in ASCII? */
  'smb.copy.flags.dest_mode': boolean;
  /** Must be directory: Must target be a directory? */
  'smb.copy.flags.dir': boolean;
  /** EA action if EAs not supported on dest: Fail copy if source file has EAs and dest doesn't support EAs? */
  'smb.copy.flags.ea_action': boolean;
  /** Must be file: Must target be a file? */
  'smb.copy.flags.file': boolean;
  /** Source mode: Is source in ASCII? */
  'smb.copy.flags.source_mode': boolean;
  /** Tree copy: Is copy a tree copy? */
  'smb.copy.flags.tree_copy': boolean;
  /** Verify writes: Verify all writes? */
  'smb.copy.flags.verify': boolean;
  /** Count number of items/bytes */
  'smb.count': number;
  /** Count High (multiply with 64K): Count number of items/bytes, High 16 bits */
  'smb.count_high': number;
  /** Count Low: Count number of items/bytes, Low 16 bits */
  'smb.count_low': number;
  /** Create action: Type of action taken */
  'smb.create.action': number;
  /** Disposition: Create disposition, what to do if the file does/does not exist */
  'smb.create.disposition': number;
  /** Server unique file ID */
  'smb.create.file_id': number;
  /** Server unique 64-bit file ID */
  'smb.create.file_id_64b': bigint;
  /** Create Date, SMB_DATE format */
  'smb.create.smb.date': number;
  /** Create Time, SMB_TIME format */
  'smb.create.smb.time': number;
  /** Created: Creation Time */
  'smb.create.time': bigint;
  /** Create Flags */
  'smb.create_flags': number;
  /** Create Options */
  'smb.create_options': number;
  /** Data Displacement */
  'smb.data_disp': number;
  /** Data Length: Length of data */
  'smb.data_len': number;
  /** Data Length High (multiply with 64K): Length of data, High 16 bits */
  'smb.data_len_high': number;
  /** Data Length Low: Length of data, Low 16 bits */
  'smb.data_len_low': number;
  /** Data Offset */
  'smb.data_offset': number;
  /** Data Size */
  'smb.data_size': number;
  /** Data Count: Number of data bytes in this buffer */
  'smb.dc': number;
  /** Data Compaction Mode */
  'smb.dcm': number;
  /** Delete Pending: Is this object about to be deleted? */
  'smb.delete_pending': number;
  /** Destination Name: Name of recipient of message */
  'smb.destination_name': string;
  /** Device Characteristics */
  'smb.device': number;
  /** Allow Appcontainer Traversal: Does this device allow appcontainer traversal */
  'smb.device.aat': boolean;
  /** Floppy: Is this a floppy disk */
  'smb.device.floppy': boolean;
  /** Mounted: Is this a mounted device */
  'smb.device.mounted': boolean;
  /** Portable: Is this a portable device */
  'smb.device.portable': boolean;
  /** Read Only: Is this a read-only device */
  'smb.device.read_only': boolean;
  /** Remote: Is this a remote device */
  'smb.device.remote': boolean;
  /** Removable: Is this a removable device */
  'smb.device.removable': boolean;
  /** Secure Open: Is this a secure open device */
  'smb.device.secure_open': boolean;
  /** Terminal Services: Is this a terminal services device */
  'smb.device.ts': boolean;
  /** Device Type: Type of device */
  'smb.device.type': number;
  /** Virtual: Is this a virtual device */
  'smb.device.virtual': boolean;
  /** Webdav: Is this a WEBDAV device */
  'smb.device.webdav': boolean;
  /** Write Once: Is this a write-once device */
  'smb.device.write_once': boolean;
  /** Flags */
  'smb.dfs.flags': number;
  /** Fielding: The servers in referrals are capable of fielding */
  'smb.dfs.flags.fielding': boolean;
  /** Hold Storage: The servers in referrals should hold storage for the file */
  'smb.dfs.flags.server_hold_storage': boolean;
  /** Num Referrals: Number of referrals in this pdu */
  'smb.dfs.num_referrals': number;
  /** Path Consumed: Number of RequestFilename bytes client */
  'smb.dfs.path_consumed': number;
  /** Alt Path: Alternative(8.3) Path that matched pathconsumed */
  'smb.dfs.referral.alt_path': string;
  /** Alt Path Offset: Offset of alternative(8.3) Path that matched pathconsumed */
  'smb.dfs.referral.alt_path_offset': number;
  /** Domain Name: Dfs referral domain name */
  'smb.dfs.referral.domain_name': string;
  /** Domain Offset: Offset of Dfs Path that matched pathconsumed */
  'smb.dfs.referral.domain_offset': number;
  /** Expanded Name: Dfs expanded name */
  'smb.dfs.referral.expname': string;
  /** Expanded Names Offset: Offset of Dfs Path that matched pathconsumed */
  'smb.dfs.referral.expnames_offset': number;
  /** Flags */
  'smb.dfs.referral.flags': number;
  /** NameListReferral: Is a domain/DC referral response? */
  'smb.dfs.referral.flags.name_list_referral': boolean;
  /** TargetSetBoundary: Is this a first target in the target set? */
  'smb.dfs.referral.flags.target_set_boundary': boolean;
  /** Node: Name of entity to visit next */
  'smb.dfs.referral.node': string;
  /** Node Offset: Offset of name of entity to visit next */
  'smb.dfs.referral.node_offset': number;
  /** Number of Expanded Names */
  'smb.dfs.referral.number_of_expnames': number;
  /** Path: Dfs Path that matched pathconsumed */
  'smb.dfs.referral.path': string;
  /** Path Offset: Offset of Dfs Path that matched pathconsumed */
  'smb.dfs.referral.path_offset': number;
  /** Proximity: Hint describing proximity of this server to the client */
  'smb.dfs.referral.proximity': number;
  /** Server Type: Type of referral server */
  'smb.dfs.referral.server.type': number;
  /** Server GUID: Globally unique identifier for this server */
  'smb.dfs.referral.server_guid': string;
  /** Size of referral element */
  'smb.dfs.referral.size': number;
  /** TTL: Number of seconds the client can cache this referral */
  'smb.dfs.referral.ttl': number;
  /** Version of referral element */
  'smb.dfs.referral.version': number;
  /** Dialect */
  'smb.dialect': string;
  /** Selected Index: Index of selected dialect */
  'smb.dialect.index': number;
  /** Name of dialect */
  'smb.dialect.name': string;
  /** Add File */
  'smb.dir.accessmask.add_file': boolean;
  /** Add Subdir */
  'smb.dir.accessmask.add_subdir': boolean;
  /** Delete Child */
  'smb.dir.accessmask.delete_child': boolean;
  /** FULL CONTROL */
  'smb.dir.accessmask.full_control': number;
  /** List */
  'smb.dir.accessmask.list': boolean;
  /** Read Attribute */
  'smb.dir.accessmask.read_attribute': boolean;
  /** Read EA */
  'smb.dir.accessmask.read_ea': boolean;
  /** Traverse */
  'smb.dir.accessmask.traverse': boolean;
  /** Write Attribute */
  'smb.dir.accessmask.write_attribute': boolean;
  /** Write EA */
  'smb.dir.accessmask.write_ea': boolean;
  /** Root Directory Count */
  'smb.dir.count': number;
  /** Directory: SMB Directory Name */
  'smb.dir_name': string;
  /** Delete on close */
  'smb.disposition.delete_on_close': boolean;
  /** EA Data */
  'smb.ea.data': Uint8Array;
  /** EA Data Length */
  'smb.ea.data_length': number;
  /** EA Error offset: Offset into EA list if EA error */
  'smb.ea.error_offset': number;
  /** EA Flags */
  'smb.ea.flags': number;
  /** EA List Length: Total length of extended attributes */
  'smb.ea.list_length': number;
  /** EA Name */
  'smb.ea.name': string;
  /** EA Name Length */
  'smb.ea.name_length': number;
  /** EA list length too short - must be >= 4 */
  'smb.ea_length_too_short': true;
  /** Echo Count: Number of times to echo data back */
  'smb.echo.count': number;
  /** Echo Data: Data for SMB Echo Request/Response */
  'smb.echo.data': Uint8Array;
  /** Echo Seq Num: Sequence number for this echo response */
  'smb.echo.seq_num': number;
  /** End Of File: Offset to the first free byte in the file */
  'smb.end_of_file': bigint;
  /** End Of Search: Was last entry returned? */
  'smb.end_of_search': number;
  /** Error Class: DOS Error Class */
  'smb.error_class': number;
  /** Error Code: DOS Error Code */
  'smb.error_code': number;
  /** Extended Attributes */
  'smb.ext_attr': Uint8Array;
  /** Extra byte parameters */
  'smb.extra_byte_parameters': Uint8Array;
  /** Level of Interest: Level of interest for FIND_FIRST2 command */
  'smb.ff2_loi': number;
  /** FID: File ID */
  'smb.fid': number;
  /** Closed in: The frame this fid was closed */
  'smb.fid.closed_in': number;
  /** Mapped in: The frame this share was mapped */
  'smb.fid.mapped_in': number;
  /** Opened in: The frame this fid was opened */
  'smb.fid.opened_in': number;
  /** Unmapped in: The frame this share was unmapped */
  'smb.fid.unmapped_in': number;
  /** File Name */
  'smb.file': string;
  /** Append Data */
  'smb.file.accessmask.append_data': boolean;
  /** Execute */
  'smb.file.accessmask.execute': boolean;
  /** FULL CONTROL */
  'smb.file.accessmask.full_control': number;
  /** Read Attribute */
  'smb.file.accessmask.read_attribute': boolean;
  /** Read Data */
  'smb.file.accessmask.read_data': boolean;
  /** Read EA */
  'smb.file.accessmask.read_ea': boolean;
  /** Write Attribute */
  'smb.file.accessmask.write_attribute': boolean;
  /** Write Data */
  'smb.file.accessmask.write_data': boolean;
  /** Write EA */
  'smb.file.accessmask.write_ea': boolean;
  /** Root File Count */
  'smb.file.count': number;
  /** File RW Length */
  'smb.file.rw.length': number;
  /** File Offset */
  'smb.file.rw.offset': bigint;
  /** File Attributes */
  'smb.file_attribute': number;
  /** Archive: ARCHIVE file attribute */
  'smb.file_attribute.archive': boolean;
  /** Compressed: Is this file compressed? */
  'smb.file_attribute.compressed': boolean;
  /** Device: Is this file a device? */
  'smb.file_attribute.device': boolean;
  /** Directory: DIRECTORY file attribute */
  'smb.file_attribute.directory': boolean;
  /** Encrypted: Is this file encrypted? */
  'smb.file_attribute.encrypted': boolean;
  /** Hidden: HIDDEN file attribute */
  'smb.file_attribute.hidden': boolean;
  /** Normal: Is this a normal file? */
  'smb.file_attribute.normal': boolean;
  /** Content Indexed: May this file be indexed by the content indexing service */
  'smb.file_attribute.not_content_indexed': boolean;
  /** Offline: Is this file offline? */
  'smb.file_attribute.offline': boolean;
  /** Read Only: READ ONLY file attribute */
  'smb.file_attribute.read_only': boolean;
  /** Reparse Point: Does this file have an associated reparse point? */
  'smb.file_attribute.reparse': boolean;
  /** Sparse: Is this a sparse file? */
  'smb.file_attribute.sparse': boolean;
  /** System: SYSTEM file attribute */
  'smb.file_attribute.system': boolean;
  /** Temporary: Is this a temporary file? */
  'smb.file_attribute.temporary': boolean;
  /** Volume ID: VOLUME file attribute */
  'smb.file_attribute.volume': boolean;
  /** File Data: Data read/written to the file */
  'smb.file_data': Uint8Array;
  /** File Index */
  'smb.file_index': number;
  /** File Name Len: Length of File Name */
  'smb.file_name_len': number;
  /** File Size */
  'smb.file_size': number;
  /** File Type: Type of file */
  'smb.file_type': number;
  /** Files Moved: Number of files moved */
  'smb.files_moved': number;
  /** Flags */
  'smb.find_first2.flags': number;
  /** Backup Intent: Find with backup intent */
  'smb.find_first2.flags.backup': boolean;
  /** Close search after this request */
  'smb.find_first2.flags.close': boolean;
  /** Continue search from previous ending place */
  'smb.find_first2.flags.continue': boolean;
  /** Close on EOS: Close search if end of search reached */
  'smb.find_first2.flags.eos': boolean;
  /** Resume: Return resume keys for each entry found */
  'smb.find_first2.flags.resume': boolean;
  /** Flags */
  'smb.flags': number;
  /** Canonicalized Pathnames: Are pathnames canonicalized? */
  'smb.flags.canon': boolean;
  /** Case Sensitivity: Are pathnames caseless or casesensitive? */
  'smb.flags.caseless': boolean;
  /** Lock and Read: Are Lock&Read and Write&Unlock operations supported? */
  'smb.flags.lock': boolean;
  /** Notify on open or all? */
  'smb.flags.notify': boolean;
  /** Oplocks: Is an oplock requested/granted? */
  'smb.flags.oplock': boolean;
  /** Receive Buffer Posted: Have receive buffers been reported? */
  'smb.flags.receive_buffer': boolean;
  /** Request/Response: Is this a request or a response? */
  'smb.flags.response': boolean;
  /** Flags2 */
  'smb.flags2': number;
  /** Compressed: Is compression requested? */
  'smb.flags2.compressed': boolean;
  /** Dfs: Can pathnames be resolved using Dfs? */
  'smb.flags2.dfs': boolean;
  /** Extended Attributes: Are extended attributes supported? */
  'smb.flags2.ea': boolean;
  /** Extended Security Negotiation: Is extended security negotiation supported? */
  'smb.flags2.esn': boolean;
  /** Long Names Allowed: Are long file names allowed in the response? */
  'smb.flags2.long_names_allowed': boolean;
  /** Long Names Used: Are pathnames in this request long file names? */
  'smb.flags2.long_names_used': boolean;
  /** Error Code Type: Are error codes NT or DOS format? */
  'smb.flags2.nt_error': boolean;
  /** Reparse Path: The request uses a @GMT reparse path */
  'smb.flags2.reparse_path': boolean;
  /** Execute-only Reads: Will reads be allowed for execute-only files? */
  'smb.flags2.roe': boolean;
  /** Security Signatures: Are security signatures supported? */
  'smb.flags2.sec_sig': boolean;
  /** Security Signatures Required: Are security signatures required? */
  'smb.flags2.sec_sig_required': boolean;
  /** Unicode Strings: Are strings ASCII or Unicode? */
  'smb.flags2.string': boolean;
  /** Level of Interest: Level of interest for FIND_NOTIFY command */
  'smb.fn_loi': number;
  /** Forwarded Name: Recipient name being forwarded */
  'smb.forwarded_name': string;
  /** Fragment count */
  'smb.fragment.count': number;
  /** Free Units: Number of free allocation units */
  'smb.free_alloc_units': bigint;
  /** Free Block Count */
  'smb.free_block.count': number;
  /** Free Units: Number of free units at server */
  'smb.free_units': number;
  /** FS Attributes */
  'smb.fs_attr': number;
  /** Case Preserving: Will this FS Preserve Name Case? */
  'smb.fs_attr.cpn': boolean;
  /** Case Sensitive Search: Does this FS support Case Sensitive Search? */
  'smb.fs_attr.css': boolean;
  /** Compression: Does this FS support File Compression? */
  'smb.fs_attr.fc': boolean;
  /** Named Streams: Does this FS support named streams? */
  'smb.fs_attr.ns': boolean;
  /** Persistent ACLs: Does this FS support Persistent ACLs? */
  'smb.fs_attr.pacls': boolean;
  /** Read Only Volume: Is this FS on a read only volume? */
  'smb.fs_attr.rov': boolean;
  /** Block Refcounting: Does this FS support block refcounting? */
  'smb.fs_attr.sbr': boolean;
  /** Supports Encryption: Does this FS support encryption? */
  'smb.fs_attr.se': boolean;
  /** Hard Links: Does this FS support hard links? */
  'smb.fs_attr.shl': boolean;
  /** Integrity Streams: Does this FS support integrity streams? */
  'smb.fs_attr.sis': boolean;
  /** LFN APIs: Does this FS support LFN APIs? */
  'smb.fs_attr.sla': boolean;
  /** Supports OIDs: Does this FS support OIDs? */
  'smb.fs_attr.soids': boolean;
  /** Reparse Points: Does this FS support REPARSE POINTS? */
  'smb.fs_attr.srp': boolean;
  /** Remote Storage: Does this FS support REMOTE STORAGE? */
  'smb.fs_attr.srs': boolean;
  /** Sparse Files: Does this FS support SPARSE FILES? */
  'smb.fs_attr.ssf': boolean;
  /** Sparse VDL: Does this FS support sparse VDL? */
  'smb.fs_attr.ssv': boolean;
  /** Transactions: Does this FS support transactions? */
  'smb.fs_attr.st': boolean;
  /** Sequential Write Once: Is this FS on a sequential write once volume? */
  'smb.fs_attr.swo': boolean;
  /** Unicode On Disk: Does this FS support Unicode On Disk? */
  'smb.fs_attr.uod': boolean;
  /** Volume Is Compressed: Is this FS on a compressed volume? */
  'smb.fs_attr.vis': boolean;
  /** Volume Quotas: Does this FS support Volume Quotas? */
  'smb.fs_attr.vq': boolean;
  /** Bytes per Sector */
  'smb.fs_bytes_per_sector': number;
  /** FS Id: File System ID (NT Server always returns 0) */
  'smb.fs_id': number;
  /** Max name length: Maximum length of each file name component in number of bytes */
  'smb.fs_max_name_len': number;
  /** FS Name: Name of filesystem */
  'smb.fs_name': string;
  /** Label Length: Length of filesystem name in bytes */
  'smb.fs_name.len': number;
  /** Sectors/Unit: Sectors per allocation unit */
  'smb.fs_sector_per_unit': number;
  /** Total Units: Total number of units on this filesystem */
  'smb.fs_units': number;
  /** Group ID: SMB-over-IPX Group ID */
  'smb.group_id': number;
  /** Impersonation level */
  'smb.impersonation.level': number;
  /** Index Number: File system unique identifier */
  'smb.index_number': bigint;
  /** Information level not understood */
  'smb.info_level_not_understood': true;
  /** Information level unknown */
  'smb.info_level_unknown': true;
  /** Information level structure goes past the end of the transaction data. */
  'smb.information_level.malformed': true;
  /** IPC State */
  'smb.ipc_state': number;
  /** Endpoint: Which end of the pipe this is */
  'smb.ipc_state.endpoint': number;
  /** Icount: Count to control pipe instancing */
  'smb.ipc_state.icount': number;
  /** Nonblocking: Is I/O to this pipe nonblocking? */
  'smb.ipc_state.nonblocking': boolean;
  /** Pipe Type: Byte stream or message type */
  'smb.ipc_state.pipe_type': number;
  /** Read Mode: How this pipe should be read */
  'smb.ipc_state.read_mode': number;
  /** Is Directory: Is this object a directory? */
  'smb.is_directory': number;
  /** Key: SMB-over-IPX Key */
  'smb.key': number;
  /** Last Name Offset: If non-0 this is the offset into the datablock for the file name of the last entry */
  'smb.last_name_offset': number;
  /** Last Write Date, SMB_DATE format */
  'smb.last_write.smb.date': number;
  /** Last Write Time, SMB_TIME format */
  'smb.last_write.smb.time': number;
  /** Last Write: Time this file was last written to */
  'smb.last_write.time': bigint;
  /** Length of SID */
  'smb.length_of_sid': number;
  /** Link Count: Number of hard links to the file */
  'smb.link_count': number;
  /** Length of lock/unlock region */
  'smb.lock.length': bigint;
  /** Offset in the file of lock/unlock region */
  'smb.lock.offset': bigint;
  /** Lock Type */
  'smb.lock.type': number;
  /** Cancel outstanding lock requests? */
  'smb.lock.type.cancel': boolean;
  /** Change type of lock? */
  'smb.lock.type.change': boolean;
  /** Large Files: Large file locking requested? */
  'smb.lock.type.large': boolean;
  /** Oplock Break: Is this a notification of, or a response to, an oplock break? */
  'smb.lock.type.oplock_release': boolean;
  /** Shared or exclusive lock requested? */
  'smb.lock.type.shared': boolean;
  /** Number of Locks: Number of lock requests in this request */
  'smb.locking.num_locks': number;
  /** Number of Unlocks: Number of unlock requests in this request */
  'smb.locking.num_unlocks': number;
  /** Oplock Level: Level of existing oplock at client (if any) */
  'smb.locking.oplock.level': number;
  /** Logged In */
  'smb.logged_in': number;
  /** Logged Out */
  'smb.logged_out': number;
  /** Mac Support Flags */
  'smb.mac': number;
  /** Mac Access Control: Are Mac Access Control Supported */
  'smb.mac.access_control': boolean;
  /** Desktop DB Calls: Are Macintosh Desktop DB Calls Supported? */
  'smb.mac.desktop_db_calls': boolean;
  /** Finder Info */
  'smb.mac.finderinfo': Uint8Array;
  /** Get Set Comments: Are Mac Get Set Comments supported? */
  'smb.mac.get_set_comments': boolean;
  /** Mac Streams: Are Mac Extensions and streams supported? */
  'smb.mac.streams_support': boolean;
  /** Macintosh Unique IDs: Are Unique IDs supported */
  'smb.mac.uids': boolean;
  /** Machine Name: Name of target machine */
  'smb.machine_name': string;
  /** Marked for Deletion: Marked for deletion? */
  'smb.marked_for_deletion': boolean;
  /** Max Buffer: Max client buffer size */
  'smb.max_buf': number;
  /** Max Buffer Size: Maximum transmit buffer size */
  'smb.max_bufsize': number;
  /** Max Mpx Count: Maximum pending multiplexed requests */
  'smb.max_mpx_count': number;
  /** Max Raw Buffer: Maximum raw buffer size */
  'smb.max_raw': number;
  /** Max Referral Level: Latest referral version number understood */
  'smb.max_referral_level': number;
  /** Max VCs: Maximum VCs between client and server */
  'smb.max_vcs': number;
  /** Max Count: Maximum Count */
  'smb.maxcount': number;
  /** Max Count High (multiply with 64K): Maximum Count, High 16 bits */
  'smb.maxcount_high': number;
  /** Max Count Low: Maximum Count, Low 16 bits */
  'smb.maxcount_low': number;
  /** Max Data Count: Maximum number of data bytes to return */
  'smb.mdc': number;
  /** Message text */
  'smb.message': string;
  /** Message Len: Length of message */
  'smb.message.len': number;
  /** Message Group ID: Message group ID for multi-block messages */
  'smb.mgid': number;
  /** Multiplex ID */
  'smb.mid': number;
  /** Min Count: Minimum Count */
  'smb.mincount': number;
  /** The word parameters are missing, so the byte parameters cannot be dissected. */
  'smb.missing_word_parameters': true;
  /** Mode */
  'smb.mode': number;
  /** Modified: Modification Time */
  'smb.modify.time': bigint;
  /** Monitor Handle: Handle for Find Notify operations */
  'smb.monitor_handle': number;
  /** Flags */
  'smb.move.flags': number;
  /** Must be directory: Must target be a directory? */
  'smb.move.flags.dir': boolean;
  /** Must be file: Must target be a file? */
  'smb.move.flags.file': boolean;
  /** Verify writes: Verify all writes? */
  'smb.move.flags.verify': boolean;
  /** Max Parameter Count: Maximum number of parameter bytes to return */
  'smb.mpc': number;
  /** Max Setup Count: Maximum number of setup words to return */
  'smb.msc': number;
  /** Native File System */
  'smb.native_fs': string;
  /** Native LAN Manager: Which LANMAN protocol we are running */
  'smb.native_lanman': string;
  /** Native OS: Which OS we are running */
  'smb.native_os': string;
  /** Next Entry Offset: Offset to next entry */
  'smb.next_entry_offset': number;
  /** Not Implemented yet */
  'smb.not_implemented': true;
  /** Batch Oplock: Is a batch oplock requested? */
  'smb.nt.create.batch_oplock': boolean;
  /** Create Directory: Must target of open be a directory? */
  'smb.nt.create.dir': boolean;
  /** Extended Response: Extended response required? */
  'smb.nt.create.ext': boolean;
  /** Exclusive Oplock: Is an oplock requested */
  'smb.nt.create.oplock': boolean;
  /** Backup Intent: Is this opened by BACKUP ADMIN for backup intent? */
  'smb.nt.create_options.backup_intent': boolean;
  /** Complete If Oplocked: Complete if oplocked flag */
  'smb.nt.create_options.complete_if_oplocked': boolean;
  /** Create Tree Connection flag */
  'smb.nt.create_options.create_tree_connection': boolean;
  /** Delete On Close: Should the file be deleted when closed? */
  'smb.nt.create_options.delete_on_close': boolean;
  /** Directory: Should file being opened/created be a directory? */
  'smb.nt.create_options.directory': boolean;
  /** 8.3 Only: Does the client understand only 8.3 filenames? */
  'smb.nt.create_options.eight_dot_three_only': boolean;
  /** Opened for recovery: This option must be ignored by the server */
  'smb.nt.create_options.file_open_for_recovery': boolean;
  /** Intermediate Buffering: Is intermediate buffering allowed? */
  'smb.nt.create_options.intermediate_buffering': boolean;
  /** No Compression: Is compression allowed? */
  'smb.nt.create_options.no_compression': boolean;
  /** No EA Knowledge: Does the client not understand extended attributes? */
  'smb.nt.create_options.no_ea_knowledge': boolean;
  /** Non-Directory: Should file being opened/created be a non-directory? */
  'smb.nt.create_options.non_directory': boolean;
  /** Open By FileID: Open file by inode */
  'smb.nt.create_options.open_by_fileid': boolean;
  /** Open For Free Space query: Open For Free Space Query flag */
  'smb.nt.create_options.open_for_free_space_query': boolean;
  /** Open No Recall: Open no recall flag */
  'smb.nt.create_options.open_no_recall': boolean;
  /** Open Reparse Point: Is this an open of a reparse point or of the normal file? */
  'smb.nt.create_options.open_reparse_point': boolean;
  /** Random Access: Will the client be accessing the file randomly? */
  'smb.nt.create_options.random_access': boolean;
  /** Reserve Opfilter flag */
  'smb.nt.create_options.reserve_opfilter': boolean;
  /** Sequential Only: Will access to this file only be sequential? */
  'smb.nt.create_options.sequential_only': boolean;
  /** Sync I/O Alert: All operations are performed synchronous */
  'smb.nt.create_options.sync_io_alert': boolean;
  /** Sync I/O Nonalert: All operations are synchronous and may block */
  'smb.nt.create_options.sync_io_nonalert': boolean;
  /** Write Through: Should writes to the file write buffered data out before completing? */
  'smb.nt.create_options.write_through': boolean;
  /** Function for NT Transaction */
  'smb.nt.function': number;
  /** Completion Filter */
  'smb.nt.ioctl.completion_filter': number;
  /** Root Handle: Apply to this share or root Dfs share */
  'smb.nt.ioctl.flags.root_handle': boolean;
  /** IsFSctl: Is this a device IOCTL (false) or FS Control (true) */
  'smb.nt.ioctl.isfsctl': number;
  /** Action: Which action caused this notify response */
  'smb.nt.notify.action': number;
  /** Attribute Change: Notify on changes to attributes */
  'smb.nt.notify.attributes': boolean;
  /** Completion Filter */
  'smb.nt.notify.completion_filter': number;
  /** Created Change: Notify on changes to creation time */
  'smb.nt.notify.creation': boolean;
  /** Directory Name Change: Notify on changes to directory name */
  'smb.nt.notify.dir_name': boolean;
  /** EA Change: Notify on changes to Extended Attributes */
  'smb.nt.notify.ea': boolean;
  /** File Name Change: Notify on changes to file name */
  'smb.nt.notify.file_name': boolean;
  /** Last Access Change: Notify on changes to last access */
  'smb.nt.notify.last_access': boolean;
  /** Last Write Change: Notify on changes to last write */
  'smb.nt.notify.last_write': boolean;
  /** Security Change: Notify on changes to security settings */
  'smb.nt.notify.security': boolean;
  /** Size Change: Notify on changes to size */
  'smb.nt.notify.size': boolean;
  /** Stream Name Change: Notify on changes to stream name? */
  'smb.nt.notify.stream_name': boolean;
  /** Stream Size Change: Notify on changes of stream size */
  'smb.nt.notify.stream_size': boolean;
  /** Stream Write: Notify on stream write? */
  'smb.nt.notify.stream_write': boolean;
  /** Watch Tree: Should Notify watch subdirectories also? */
  'smb.nt.notify.watch_tree': number;
  /** Security Information */
  'smb.nt_qsd': number;
  /** DACL: Is DACL security information being queried? */
  'smb.nt_qsd.dacl': boolean;
  /** Group: Is group security information being queried? */
  'smb.nt_qsd.group': boolean;
  /** Owner: Is owner security information being queried? */
  'smb.nt_qsd.owner': boolean;
  /** SACL: Is SACL security information being queried? */
  'smb.nt_qsd.sacl': boolean;
  /** NT Status code */
  'smb.nt_status': number;
  /** NT Transaction Setup */
  'smb.nt_transaction_setup': Uint8Array;
  /** Unknown NT Transaction Setup (matching request not seen) */
  'smb.nt_transaction_setup.unknown': true;
  /** Cluster count: Number of clusters */
  'smb.ntr_clu': number;
  /** Level of Interest: NT Rename level */
  'smb.ntr_loi': number;
  /** Offset in file */
  'smb.offset': number;
  /** High Offset: High 32 Bits Of File Offset */
  'smb.offset_high': number;
  /** Old File Name (When renaming a file) */
  'smb.old_file': string;
  /** Action */
  'smb.open.action': number;
  /** Exclusive Open: Is this file opened by another user? */
  'smb.open.action.lock': boolean;
  /** Open Action, how the file was opened */
  'smb.open.action.open': number;
  /** Flags */
  'smb.open.flags': number;
  /** Additional Information Requested? */
  'smb.open.flags.add_info': boolean;
  /** Batch Oplock Requested? */
  'smb.open.flags.batch_oplock': boolean;
  /** Total EA Len Requested? */
  'smb.open.flags.ealen': boolean;
  /** Exclusive Oplock Requested? */
  'smb.open.flags.ex_oplock': boolean;
  /** Open Function */
  'smb.open.function': number;
  /** Create file if it doesn't exist? */
  'smb.open.function.create': boolean;
  /** Open: Action to be taken on open if file exists */
  'smb.open.function.open': number;
  /** Oplock level: Level of oplock granted */
  'smb.oplock.level': number;
  /** Originator Name: Name of sender of message */
  'smb.originator_name': string;
  /** Padding or unknown data */
  'smb.padding': Uint8Array;
  /** Password */
  'smb.password': Uint8Array;
  /** Path. Server name and share name */
  'smb.path': string;
  /** Parameter Count: Number of parameter bytes in this buffer */
  'smb.pc': number;
  /** Parameter Displacement: Displacement of these parameter bytes */
  'smb.pd': number;
  /** Process ID */
  'smb.pid': number;
  /** Process ID High Bytes */
  'smb.pid.high': number;
  /** Timeout: Max delay in 100-nanosecond units before the client will transmit data. */
  'smb.pipe.collect_data_time': bigint;
  /** Named Pipe Config: Inbound, outbound, or full duplex */
  'smb.pipe.config': number;
  /** Current instances: Current number of named pipe instances */
  'smb.pipe.current_instances': number;
  /** Named Pipe End */
  'smb.pipe.end': number;
  /** Inbound Quota: Buffer size reserved for inbound data */
  'smb.pipe.inbound_quota': number;
  /** Max Collection Count: Max bytes of data the client will collect before transmission to the server */
  'smb.pipe.max_collection_count': bigint;
  /** Maximum instances: Maximum number of named pipe instances allowed */
  'smb.pipe.max_instances': number;
  /** Outbound Quota: Buffer size reserved for outbound data */
  'smb.pipe.outbound_quota': number;
  /** Read Data Avail: Bytes available to be read from the named pipe. */
  'smb.pipe.read_data_avail': number;
  /** Named Pipe State */
  'smb.pipe.state': number;
  /** Named Pipe Type: Byte stream or message type */
  'smb.pipe.type': number;
  /** Write Data Avail: The inbound or outbound quota buffer available depending on Named Pipe End */
  'smb.pipe.write_data_avail': number;
  /** Pipe Write Len: Number of bytes written to pipe */
  'smb.pipe.write_len': number;
  /** Pipe Info */
  'smb.pipe_info_flag': boolean;
  /** Parameter Offset: Offset (from header start) to parameters */
  'smb.po': number;
  /** Position: File position */
  'smb.position': bigint;
  /** Permissions */
  'smb.posix_acl.ace_perms': number;
  /** EXECUTE */
  'smb.posix_acl.ace_perms.execute': boolean;
  /** GID */
  'smb.posix_acl.ace_perms.gid': number;
  /** Owner GID */
  'smb.posix_acl.ace_perms.owner_gid': number;
  /** Owner UID */
  'smb.posix_acl.ace_perms.owner_uid': number;
  /** READ */
  'smb.posix_acl.ace_perms.read': boolean;
  /** UID */
  'smb.posix_acl.ace_perms.uid': number;
  /** WRITE */
  'smb.posix_acl.ace_perms.write': boolean;
  /** ACE Type */
  'smb.posix_acl.ace_type': number;
  /** Unknown posix ace type */
  'smb.posix_acl.ace_type.unknown': true;
  /** Number of default ACEs */
  'smb.posix_acl.num_def_aces': number;
  /** Number of file ACEs */
  'smb.posix_acl.num_file_aces': number;
  /** Posix ACL version */
  'smb.posix_acl.version': number;
  /** Primary Domain: The server's primary domain */
  'smb.primary_domain': string;
  /** Identifier string for this print job */
  'smb.print.identifier': string;
  /** Mode: Text or Graphics mode */
  'smb.print.mode': number;
  /** Queued: Date when this entry was queued */
  'smb.print.queued.date': bigint;
  /** Queued Date: Date when this print job was queued, SMB_DATE format */
  'smb.print.queued.smb.date': number;
  /** Queued Time: Time when this print job was queued, SMB_TIME format */
  'smb.print.queued.smb.time': number;
  /** Restart Index: Index of entry after last returned */
  'smb.print.restart_index': number;
  /** Setup Len: Length of printer setup data */
  'smb.print.setup.len': number;
  /** Spool File Number, assigned by the spooler */
  'smb.print.spool.file_number': number;
  /** Spool File Size: Number of bytes in spool file */
  'smb.print.spool.file_size': number;
  /** Name of client that submitted this job */
  'smb.print.spool.name': string;
  /** Start Index: First queue entry to return */
  'smb.print.start_index': number;
  /** Status of this entry */
  'smb.print.status': number;
  /** Password Length: Length of password */
  'smb.pwlen': number;
  /** Level of Interest: Level of interest for QUERY_FS_INFORMATION2 command */
  'smb.qfsi_loi': number;
  /** Level of Interest: Level of interest for TRANSACTION[2] QUERY_{FILE,PATH}_INFO commands */
  'smb.qpi_loi': number;
  /** Quota Flags */
  'smb.quota.flags': number;
  /** Deny Disk: Is the default quota limit enforced? */
  'smb.quota.flags.deny_disk': boolean;
  /** Enabled: Is quotas enabled of this FS? */
  'smb.quota.flags.enabled': boolean;
  /** Log Limit: Should the server log an event when the limit is exceeded? */
  'smb.quota.flags.log_limit': boolean;
  /** Log Warning: Should the server log an event when the warning level is exceeded? */
  'smb.quota.flags.log_warning': boolean;
  /** (Hard) Quota Limit: Hard Quota limit */
  'smb.quota.hard.default': bigint;
  /** (Soft) Quota Threshold: Soft Quota threshold */
  'smb.quota.soft.default': bigint;
  /** Quota Used: How much Quota is used by this user */
  'smb.quota.used': bigint;
  /** Change Time: The last time the quota was changed */
  'smb.quota.user.change_time': bigint;
  /** Next Offset: Relative offset to next user quota structure */
  'smb.quota.user.offset': number;
  /** Reassembled SMB length: The total length of the reassembled payload */
  'smb.reassembled.length': number;
  /** Remaining number of bytes */
  'smb.remaining': number;
  /** Reparse Tag */
  'smb.reparse_tag': number;
  /** Replace: Remove target if it exists? */
  'smb.replace': boolean;
  /** Request Mask: Connectionless mode mask */
  'smb.request.mask': number;
  /** Reserved bytes, must be zero */
  'smb.reserved': Uint8Array;
  /** Response Mask: Connectionless mode mask */
  'smb.response.mask': number;
  /** Response in: The response to this packet is in this packet */
  'smb.response_in': number;
  /** Response to: This packet is a response to the packet in this frame */
  'smb.response_to': number;
  /** Response type: NT Transaction Create response type */
  'smb.response_type': number;
  /** Resume Key */
  'smb.resume': number;
  /** Client Cookie: Cookie, must not be modified by the server */
  'smb.resume.client.cookie': Uint8Array;
  /** Find ID: Handle for Find operation */
  'smb.resume.find_id': number;
  /** Resume Key Length */
  'smb.resume.key_len': number;
  /** Server Cookie: Cookie, must not be modified by the client */
  'smb.resume.server.cookie': Uint8Array;
  /** Root FID: Open is relative to this FID (if nonzero) */
  'smb.rfid': number;
  /** Raw Mode */
  'smb.rm': number;
  /** Read Raw: Is Read Raw supported? */
  'smb.rm.read': boolean;
  /** Write Raw: Is Write Raw supported? */
  'smb.rm.write': boolean;
  /** Root Directory Count */
  'smb.root.dir.count': number;
  /** Root File Count */
  'smb.root.file.count': number;
  /** Root Directory Handle */
  'smb.root_dir_handle': number;
  /** Setup Count: Number of setup words in this buffer */
  'smb.sc': number;
  /** SD Length: Total length of security descriptor */
  'smb.sd.length': number;
  /** Search Attributes */
  'smb.search.attribute': number;
  /** Archive: ARCHIVE search attribute */
  'smb.search.attribute.archive': boolean;
  /** Directory: DIRECTORY search attribute */
  'smb.search.attribute.directory': boolean;
  /** Hidden: HIDDEN search attribute */
  'smb.search.attribute.hidden': boolean;
  /** Read Only: READ ONLY search attribute */
  'smb.search.attribute.read_only': boolean;
  /** System: SYSTEM search attribute */
  'smb.search.attribute.system': boolean;
  /** Volume ID: VOLUME ID search attribute */
  'smb.search.attribute.volume': boolean;
  /** Search Count: Maximum number of search entries to return */
  'smb.search_count': number;
  /** Search Count Found: The number of files found */
  'smb.search_count_found': number;
  /** Search Count Max: Maximum number of search entries to return */
  'smb.search_count_max': number;
  /** Search ID, handle for find operations */
  'smb.search_id': number;
  /** Search Pattern */
  'smb.search_pattern': string;
  /** NT Security Descriptor Length */
  'smb.sec_desc_len': number;
  /** Secondaries will follow: Level of interest is Info Set EAs and TDC > DC so SECONDARY reqs will follow */
  'smb.secondaries_will_follow': Uint8Array;
  /** Security Flags */
  'smb.security.flags': number;
  /** Context Tracking: Is security tracking static or dynamic? */
  'smb.security.flags.context_tracking': boolean;
  /** Effective Only: Are only enabled or all aspects uf the users SID available? */
  'smb.security.flags.effective_only': boolean;
  /** Security Blob */
  'smb.security_blob': Uint8Array;
  /** Security Blob Length */
  'smb.security_blob_len': number;
  /** Seek Mode, what type of seek */
  'smb.seek_mode': number;
  /** SMB Segment */
  'smb.segment': number;
  /** Defragmentation error due to illegal fragments */
  'smb.segment.error': number;
  /** Multiple tail fragments found: Several tails were found when defragmenting the packet */
  'smb.segment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'smb.segment.overlap': boolean;
  /** Conflicting data in fragment overlap: Overlapping fragments contained conflicting data */
  'smb.segment.overlap.conflict': boolean;
  /** SMB Segments */
  'smb.segment.segments': true;
  /** Fragment too long: Fragment contained data past end of packet */
  'smb.segment.toolongfragment': boolean;
  /** Sequence Number: SMB-over-IPX Sequence Number */
  'smb.sequence_num': number;
  /** Server: The name of the DC/server */
  'smb.server': string;
  /** Capabilities */
  'smb.server_cap': number;
  /** Compressed Data: Is compressed data transfer supported? */
  'smb.server_cap.compressed_data': boolean;
  /** Dfs: Is Dfs supported? */
  'smb.server_cap.dfs': boolean;
  /** Dynamic Reauth: Is dynamic reauth supported? */
  'smb.server_cap.dynamic_reauth': boolean;
  /** Extended Security: Are Extended security exchanges supported? */
  'smb.server_cap.extended_security': boolean;
  /** Infolevel Passthru: Is NT information level request passthrough supported? */
  'smb.server_cap.infolevel_passthru': boolean;
  /** Large Files: Are large files (>4GB) supported? */
  'smb.server_cap.large_files': boolean;
  /** Large ReadX: Is Large Read andX supported? */
  'smb.server_cap.large_readx': boolean;
  /** Large WriteX: Is Large Write andX supported? */
  'smb.server_cap.large_writex': boolean;
  /** Level 2 Oplocks: Are Level 2 oplocks supported? */
  'smb.server_cap.level_2_oplocks': boolean;
  /** Lock and Read: Is Lock and Read supported? */
  'smb.server_cap.lock_and_read': boolean;
  /** LWIO: Is IOCTL/FSCTL supported */
  'smb.server_cap.lwio': boolean;
  /** MPX Mode: Are Read Mpx and Write Mpx supported? */
  'smb.server_cap.mpx_mode': boolean;
  /** NT Find: Is NT Find supported? */
  'smb.server_cap.nt_find': boolean;
  /** NT SMBs: Are NT SMBs supported? */
  'smb.server_cap.nt_smbs': boolean;
  /** NT Status Codes: Are NT Status Codes supported? */
  'smb.server_cap.nt_status': boolean;
  /** Raw Mode: Are Raw Read and Raw Write supported? */
  'smb.server_cap.raw_mode': boolean;
  /** RPC Remote APIs: Are RPC Remote APIs supported? */
  'smb.server_cap.rpc_remote_apis': boolean;
  /** Unicode: Are Unicode strings supported? */
  'smb.server_cap.unicode': boolean;
  /** UNIX: Are UNIX extensions supported? */
  'smb.server_cap.unix': boolean;
  /** Server Component */
  'smb.server_component': number;
  /** Server Date and Time: Current date and time at server */
  'smb.server_date_time': bigint;
  /** Server Date: Current date at server, SMB_DATE format */
  'smb.server_date_time.smb_date': number;
  /** Server Time: Current time at server, SMB_TIME format */
  'smb.server_date_time.smb_time': number;
  /** Server FID: Server unique File ID */
  'smb.server_fid': number;
  /** Server GUID: Globally unique identifier for this server */
  'smb.server_guid': string;
  /** Server Time Zone: Current timezone at server. */
  'smb.server_timezone': number;
  /** Service name */
  'smb.service': string;
  /** Session ID: SMB-over-IPX Session ID */
  'smb.sessid': number;
  /** Session Key: Unique token identifying this session */
  'smb.session_key': number;
  /** Pipe Info */
  'smb.set_named_pipe': boolean;
  /** Action */
  'smb.setup.action': number;
  /** Guest: Client logged in as GUEST? */
  'smb.setup.action.guest': boolean;
  /** Level of Interest: Level of interest for SET_FS_INFORMATION2 command */
  'smb.sfsi_loi': number;
  /** Delete */
  'smb.share.access.delete': boolean;
  /** Read: Can the object be shared for reading? */
  'smb.share.access.read': boolean;
  /** Write: Can the object be shared for write? */
  'smb.share.access.write': boolean;
  /** Share Access */
  'smb.share_access': number;
  /** Short File Name: Short (8.3) File Name */
  'smb.short_file': string;
  /** Short File Name Len: Length of Short (8.3) File Name */
  'smb.short_file_name_len': number;
  /** Signature bytes */
  'smb.signature': Uint8Array;
  /** Size of returned Quota data */
  'smb.size_returned_quota_data': number;
  /** Security Mode */
  'smb.sm': number;
  /** Mode: User or Share security mode? */
  'smb.sm.mode': boolean;
  /** Password: Encrypted or plaintext passwords? */
  'smb.sm.password': boolean;
  /** Sig Req: Are security signatures required? */
  'smb.sm.sig_required': boolean;
  /** Signatures: Are security signatures enabled? */
  'smb.sm.signatures': boolean;
  /** Level of Interest: Level of interest for TRANSACTION[2] SET_{FILE,PATH}_INFO commands */
  'smb.spi_loi': number;
  /** Storage Type: Type of storage */
  'smb.storage_type': number;
  /** Stream Name: Name of the stream */
  'smb.stream_name': string;
  /** Stream Name Length: Length of stream name */
  'smb.stream_name_len': number;
  /** Stream Size: Size of the stream in number of bytes */
  'smb.stream_size': bigint;
  /** System Time */
  'smb.system.time': bigint;
  /** Target name: Target file name */
  'smb.target_name': string;
  /** Target name length: Length of target file name */
  'smb.target_name_len': number;
  /** Total Data Count: Total number of data bytes */
  'smb.tdc': number;
  /** Tree ID */
  'smb.tid': number;
  /** Time from request: Time between Request and Response for SMB cmds */
  'smb.time': bigint;
  /** Timeout in milliseconds */
  'smb.timeout': number;
  /** Total Data Length: Total length of data */
  'smb.total_data_len': number;
  /** Total Parameter Count: Total number of parameter bytes */
  'smb.tpc': number;
  /** Subcommand for TRANSACTION2 */
  'smb.trans2.cmd': number;
  /** Data */
  'smb.trans_data': Uint8Array;
  /** Parameters */
  'smb.trans_data.parameters': Uint8Array;
  /** Setup Word */
  'smb.trans_data.setup_word': number;
  /** Transaction Name: Name of transaction */
  'smb.trans_name': string;
  /** Flags */
  'smb.transaction.flags': number;
  /** Disconnect TID? */
  'smb.transaction.flags.dtid': boolean;
  /** One Way Transaction (no response)? */
  'smb.transaction.flags.owt': boolean;
  /** User ID */
  'smb.uid': number;
  /** Unicode Password */
  'smb.unicode_password': Uint8Array;
  /** Unicode Password Length: Length of Unicode password */
  'smb.unicode_pwlen': number;
  /** Total Units: Total number of units at server */
  'smb.units': number;
  /** Capabilities */
  'smb.unix.capability': bigint;
  /** Additional Attributes Capability */
  'smb.unix.capability.attr': boolean;
  /** EA Capability */
  'smb.unix.capability.ea': boolean;
  /** Encryption Capability */
  'smb.unix.capability.encryption': boolean;
  /** FCNTL Capability */
  'smb.unix.capability.fcntl': boolean;
  /** Large Read Capability */
  'smb.unix.capability.large_read': boolean;
  /** Large Write Capability */
  'smb.unix.capability.large_write': boolean;
  /** Mandatory Encryption Capability */
  'smb.unix.capability.mandatory_crypto': boolean;
  /** POSIX ACL Capability */
  'smb.unix.capability.posix_acl': boolean;
  /** POSIX Path Operations Capability */
  'smb.unix.capability.posix_path_ops': boolean;
  /** POSIX Pathnames Capability */
  'smb.unix.capability.posix_paths': boolean;
  /** Proxy Capability */
  'smb.unix.capability.proxy': boolean;
  /** Last access */
  'smb.unix.file.atime': bigint;
  /** Creation time */
  'smb.unix.file.crtime': bigint;
  /** Major device */
  'smb.unix.file.dev_major': bigint;
  /** Minor device */
  'smb.unix.file.dev_minor': bigint;
  /** File type */
  'smb.unix.file.file_type': number;
  /** GID */
  'smb.unix.file.gid': bigint;
  /** Link destination */
  'smb.unix.file.link_dest': string;
  /** Last modification */
  'smb.unix.file.mtime': bigint;
  /** File name */
  'smb.unix.file.name': string;
  /** File name length */
  'smb.unix.file.name_length': number;
  /** Number of bytes used to store the file */
  'smb.unix.file.num_bytes': bigint;
  /** Num links */
  'smb.unix.file.num_links': bigint;
  /** File permissions */
  'smb.unix.file.perms': bigint;
  /** File size */
  'smb.unix.file.size': bigint;
  /** Last status change */
  'smb.unix.file.stime': bigint;
  /** UID */
  'smb.unix.file.uid': bigint;
  /** Unique ID */
  'smb.unix.file.unique_id': bigint;
  /** Next entry offset */
  'smb.unix.find_file.next_offset': number;
  /** Resume key */
  'smb.unix.find_file.resume_key': number;
  /** Major Version: UNIX Major Version */
  'smb.unix.major_version': number;
  /** Minor Version: UNIX Minor Version */
  'smb.unix.minor_version': number;
  /** UNIX whoami mapping flags */
  'smb.unix.whoami.mapflags': number;
  /** UNIX whoami mapping flags mask */
  'smb.unix.whoami.mapflags_mask': number;
  /** Number of supplementary UNIX GIDs */
  'smb.unix.whoami.num_gids': number;
  /** Number of supplementary SIDs */
  'smb.unix.whoami.num_sids': number;
  /** Supplementary SIDs buffer length */
  'smb.unix.whoami.sids_buflen': number;
  /** Flags */
  'smb.unix_info2.file.flags': number;
  /** Append-only */
  'smb.unix_info2.file.flags.append_only': boolean;
  /** Do not backup */
  'smb.unix_info2.file.flags.do_not_backup': boolean;
  /** Enable undelete */
  'smb.unix_info2.file.flags.enable_undelete': boolean;
  /** Hidden */
  'smb.unix_info2.file.flags.hidden': boolean;
  /** Immutable */
  'smb.unix_info2.file.flags.immutable': boolean;
  /** Don't update atime */
  'smb.unix_info2.file.flags.no_update_atime': boolean;
  /** Secure delete */
  'smb.unix_info2.file.flags.secure_delete': boolean;
  /** Synchronous */
  'smb.unix_info2.file.flags.synchronous': boolean;
  /** Flags mask */
  'smb.unix_info2.file.flags_mask': number;
  /** Unknown Data. Should be implemented by someone */
  'smb.unknown_data': Uint8Array;
  /** VC Number */
  'smb.vc': number;
  /** Label: Volume label */
  'smb.volume.label': string;
  /** Label Length: Length of volume label */
  'smb.volume.label.len': number;
  /** Volume Serial Number */
  'smb.volume.serial': number;
  /** Volume GUID: Globally unique identifier for this volume */
  'smb.volume_guid': string;
  /** Word Count (WCT): Word Count, count of parameter words */
  'smb.wct': number;
  /** Word parameters */
  'smb.word_parameters': Uint8Array;
  /** Words for unknown response format */
  'smb.word_unk_response_format': Uint8Array;
  /** Write Mode */
  'smb.write.mode': number;
  /** Connectionless mode requested? */
  'smb.write.mode.connectionless': boolean;
  /** Message Start: Is this the start of a message? */
  'smb.write.mode.message_start': boolean;
  /** Write Raw: Use WriteRawNamedPipe? */
  'smb.write.mode.raw': boolean;
  /** Return Remaining: Return remaining data responses? */
  'smb.write.mode.return_remaining': boolean;
  /** Write Through: Write through mode requested? */
  'smb.write.mode.write_through': boolean;
}
