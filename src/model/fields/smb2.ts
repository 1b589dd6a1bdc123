// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of smb2. */
export interface Smb2Fields {
  /** FILE_OBJECTID_BUFFER */
  'smb2.FILE_OBJECTID_BUFFER': true;
  /** Model information */
  'smb2.aapl.bitmask.model_info': boolean;
  /** Server capabilities */
  'smb2.aapl.bitmask.server_caps': boolean;
  /** Volume capabilities */
  'smb2.aapl.bitmask.volume_caps': boolean;
  /** Client/Server capabilities */
  'smb2.aapl.caps': bigint;
  /** Supports macOS copyfile */
  'smb2.aapl.caps.supports_osx_copyfile': boolean;
  /** Supports READDIRATTR */
  'smb2.aapl.caps.supports_read_dir_addr': boolean;
  /** UNIX-based */
  'smb2.aapl.caps.unix_based': boolean;
  /** Command code */
  'smb2.aapl.command_code': number;
  /** Model string */
  'smb2.aapl.model_string': string;
  /** Query bitmask */
  'smb2.aapl.query_bitmask': bigint;
  /** Reserved */
  'smb2.aapl.reserved': number;
  /** Server path */
  'smb2.aapl.server_path': string;
  /** Supports NFS ACE */
  'smb2.aapl.supports_nfs_ace': boolean;
  /** Volume capabilities */
  'smb2.aapl.volume_caps': bigint;
  /** Case sensitive */
  'smb2.aapl.volume_caps.case_sensitive': boolean;
  /** Supports full sync */
  'smb2.aapl.volume_caps.supports_full_sync': boolean;
  /** Supports Resolve ID */
  'smb2.aapl.volume_caps.supports_resolve_id': boolean;
  /** Account Name */
  'smb2.acct': string;
  /** Async Id */
  'smb2.aid': bigint;
  /** Alignment Information: File alignment */
  'smb2.alignment_info': number;
  /** Allocation Size */
  'smb2.allocation_size': bigint;
  /** Application Guid */
  'smb2.app_instance.app_guid': string;
  /** Reserved */
  'smb2.app_instance.reserved': number;
  /** Struct Size */
  'smb2.app_instance.struct_size': number;
  /** Padding */
  'smb2.app_instance_version.padding': number;
  /** Reserved */
  'smb2.app_instance_version.reserved': number;
  /** Struct Size */
  'smb2.app_instance_version.struct_size': number;
  /** AppInstanceVersionHigh */
  'smb2.app_instance_version.version.high': bigint;
  /** AppInstanceVersionLow */
  'smb2.app_instance_version.version.low': bigint;
  /** Authenticated in Frame: Which frame this user was authenticated in */
  'smb2.auth_frame': number;
  /** Negotiate Protocol request NegotiateContextCount is nonzero without SMB 3.11 support */
  'smb2.bad_negprot_negotiate_context_count': true;
  /** Negotiate Protocol request NegotiateContextOffset is nonzero without SMB 3.11 support */
  'smb2.bad_negprot_negotiate_context_offset': true;
  /** Negotiate Protocol response Reserved is nonzero */
  'smb2.bad_negprot_reserved': true;
  /** Negotiate Protocol response Reserved2 is nonzero */
  'smb2.bad_negprot_reserved2': true;
  /** Bad response */
  'smb2.bad_response': true;
  /** Bad signature. Should be */
  'smb2.bad_signature': true;
  /** BirthObjectId: ObjectID for this FID when it was originally created */
  'smb2.birth_object_id': string;
  /** BirthVolumeId: ObjectID for the volume where this FID was originally created */
  'smb2.birth_volume_id': string;
  /** Blobs */
  'smb2.blobs': string;
  /** Boot Time at server */
  'smb2.boot_time': bigint;
  /** StructureSize */
  'smb2.buffer_code': number;
  /** Dynamic Part: Whether a dynamic length blob follows */
  'smb2.buffer_code.dynamic': boolean;
  /** Fixed Part Length: Length of fixed portion of PDU */
  'smb2.buffer_code.length': number;
  /** Length */
  'smb2.buffer_descriptor.length': number;
  /** Offset */
  'smb2.buffer_descriptor.offset': bigint;
  /** Token */
  'smb2.buffer_descriptor.token': number;
  /** Capabilities */
  'smb2.capabilities': number;
  /** DFS: If the host supports dfs */
  'smb2.capabilities.dfs': boolean;
  /** DIRECTORY LEASING: If the host supports DIRECTORY LEASING */
  'smb2.capabilities.directory_leasing': boolean;
  /** ENCRYPTION: If the host supports ENCRYPTION */
  'smb2.capabilities.encryption': boolean;
  /** LARGE MTU: If the host supports LARGE MTU */
  'smb2.capabilities.large_mtu': boolean;
  /** LEASING: If the host supports leasing */
  'smb2.capabilities.leasing': boolean;
  /** MULTI CHANNEL: If the host supports MULTI CHANNEL */
  'smb2.capabilities.multi_channel': boolean;
  /** NOTIFICATIONS: If the host supports receiving notifications from server */
  'smb2.capabilities.notifications': boolean;
  /** PERSISTENT HANDLES: If the host supports PERSISTENT HANDLES */
  'smb2.capabilities.persistent_handles': boolean;
  /** Chain Offset */
  'smb2.chain_offset': number;
  /** Channel */
  'smb2.channel': number;
  /** Channel Info Blob */
  'smb2.channel_info_blob': true;
  /** Channel Info Length */
  'smb2.channel_info_length': number;
  /** Channel Info Offset */
  'smb2.channel_info_offset': number;
  /** Channel Sequence */
  'smb2.channel_sequence': number;
  /** Checksum Algorithm */
  'smb2.checksum_algorithm': number;
  /** Class: Info class */
  'smb2.class': number;
  /** Client Guid */
  'smb2.client_guid': string;
  /** Close Flags */
  'smb2.close.flags': number;
  /** PostQuery Attrib */
  'smb2.close.pq_attrib': boolean;
  /** Cluster Size */
  'smb2.cluster_size': number;
  /** Command: SMB2 Command Opcode */
  'smb2.cmd': number;
  /** Compression Format */
  'smb2.compression_format': number;
  /** Create Action */
  'smb2.create.action': number;
  /** Data: Chain Data */
  'smb2.create.chain_data': true;
  /** Chain Offset: Offset to next entry in chain or 0 */
  'smb2.create.chain_offset': number;
  /** Disposition: Create disposition, what to do if the file does/does not exist */
  'smb2.create.disposition': number;
  /** ExtraInfo: Create ExtraInfo */
  'smb2.create.extrainfo': true;
  /** Oplock type */
  'smb2.create.oplock': number;
  /** Response Flags */
  'smb2.create.rep_flags': number;
  /** ReparsePoint */
  'smb2.create.rep_flags.reparse_point': boolean;
  /** Create: Time when this object was created */
  'smb2.create.time': bigint;
  /** Create Flags */
  'smb2.create_flags': bigint;
  /** Credit Charge */
  'smb2.credit.charge': number;
  /** Credits granted */
  'smb2.credits.granted': number;
  /** Credits requested */
  'smb2.credits.requested': number;
  /** Current Time at server */
  'smb2.current_time': bigint;
  /** Data Offset: Offset to data */
  'smb2.data_offset': number;
  /** Delete Pending */
  'smb2.delete_pending': number;
  /** Device */
  'smb2.dev': number;
  /** Create Guid */
  'smb2.dh2x.create_guid': string;
  /** Flags */
  'smb2.dh2x.flags': number;
  /** Persistent Handle */
  'smb2.dh2x.flags.persistent_handle': boolean;
  /** Reserved */
  'smb2.dh2x.reserved': bigint;
  /** Timeout */
  'smb2.dh2x.timeout': number;
  /** Reserved */
  'smb2.dhnq_buffer_reserved': bigint;
  /** Dialect */
  'smb2.dialect': number;
  /** Dialect count */
  'smb2.dialect_count': number;
  /** Delete on close */
  'smb2.disposition.delete_on_close': boolean;
  /** Domain Name */
  'smb2.domain': string;
  /** DomainId */
  'smb2.domain_id': string;
  /** EA Data */
  'smb2.ea.data': Uint8Array;
  /** EA Data Length */
  'smb2.ea.data_len': number;
  /** EA Flags */
  'smb2.ea.flags': number;
  /** EA Name */
  'smb2.ea.name': string;
  /** EA Name Length */
  'smb2.ea.name_len': number;
  /** EA Size: Size of EA data */
  'smb2.ea_size': number;
  /** Input buffer length is empty for a quota request */
  'smb2.empty_getinfo_buffer': true;
  /** End Of File: SMB2 End Of File/File size */
  'smb2.eof': bigint;
  /** Byte Count */
  'smb2.error.byte_count': number;
  /** Error Context */
  'smb2.error.context': Uint8Array;
  /** Type */
  'smb2.error.context.id': number;
  /** Type */
  'smb2.error.context.length': number;
  /** Error Context Count */
  'smb2.error.context_count': number;
  /** Error Data */
  'smb2.error.data': Uint8Array;
  /** Minimum required buffer length */
  'smb2.error.min_buf_length': number;
  /** Reserved */
  'smb2.error.reserved': number;
  /** Share Redirect */
  'smb2.error.share_redirect': true;
  /** Flags */
  'smb2.error.share_redirect.flags': number;
  /** IP Addr Count */
  'smb2.error.share_redirect.ip_count': number;
  /** IP Addr List */
  'smb2.error.share_redirect.ip_list': true;
  /** Notification Type */
  'smb2.error.share_redirect.notif_type': number;
  /** Resource Name */
  'smb2.error.share_redirect.res_name': string;
  /** Struct Size */
  'smb2.error.share_redirect.struct_size': number;
  /** Target Type */
  'smb2.error.share_redirect.target_type': number;
  /** File Id: SMB2 File Id */
  'smb2.fid': string;
  /** FileId Hash: Used to find all instances of a File ID */
  'smb2.fid_hash': number;
  /** SMB2_FILE_ACCESS_INFO */
  'smb2.file_access_info': true;
  /** SMB2_FILE_ALIGNMENT_INFO */
  'smb2.file_alignment_info': true;
  /** SMB2_FILE_ALL_INFO */
  'smb2.file_all_info': true;
  /** SMB2_FILE_ALLOCATION_INFO */
  'smb2.file_allocation_info': true;
  /** SMB2_FILE_ALTERNATE_NAME_INFO */
  'smb2.file_alternate_name_info': true;
  /** File Attributes */
  'smb2.file_attribute': number;
  /** Requires archived: ARCHIVE file attribute */
  'smb2.file_attribute.archive': boolean;
  /** Compressed: Is this file compressed? */
  'smb2.file_attribute.compressed': boolean;
  /** Directory: DIRECTORY file attribute */
  'smb2.file_attribute.directory': boolean;
  /** Encrypted: Is this file encrypted? */
  'smb2.file_attribute.encrypted': boolean;
  /** Hidden: HIDDEN file attribute */
  'smb2.file_attribute.hidden': boolean;
  /** Integrity Stream: Is this file configured with integrity support? */
  'smb2.file_attribute.integrity_stream': boolean;
  /** No Scrub Data: Is this file configured to be excluded from the data integrity scan? */
  'smb2.file_attribute.no_scrub_data': boolean;
  /** Normal: Is this a normal file? */
  'smb2.file_attribute.normal': boolean;
  /** Not Content Indexed: May this file be indexed by the content indexing service */
  'smb2.file_attribute.not_content_indexed': boolean;
  /** Offline: Is this file offline? */
  'smb2.file_attribute.offline': boolean;
  /** Pinned: Should the file/dir be kept fully present locally even when not being used? */
  'smb2.file_attribute.pinned': boolean;
  /** Read Only: READ ONLY file attribute */
  'smb2.file_attribute.read_only': boolean;
  /** Recall on data access: Should the remote content be fetched when ACCESSED? */
  'smb2.file_attribute.recall_on_data_access': boolean;
  /** Recall on open: When OPENED does some/all of the file/dir need to be fetched from remote storage? */
  'smb2.file_attribute.recall_on_open': boolean;
  /** Reparse Point: Does this file have an associated reparse point? */
  'smb2.file_attribute.reparse': boolean;
  /** Sparse: Is this a sparse file? */
  'smb2.file_attribute.sparse': boolean;
  /** System: SYSTEM file attribute */
  'smb2.file_attribute.system': boolean;
  /** Temporary: Is this a temporary file? */
  'smb2.file_attribute.temporary': boolean;
  /** Unpinned: Should file/dir NOT be fully kept locally except when ACCESSED? */
  'smb2.file_attribute.unpinned': boolean;
  /** SMB2_FILE_ATTRIBUTE_TAG_INFO */
  'smb2.file_attribute_tag_info': true;
  /** SMB2_FILE_BASIC_INFO */
  'smb2.file_basic_info': true;
  /** SMB2_FILE_COMPRESSION_INFO */
  'smb2.file_compression_info': true;
  /** SMB2_FILE_DISPOSITION_INFO */
  'smb2.file_disposition_info': true;
  /** SMB2_FILE_EA_INFO */
  'smb2.file_ea_info': true;
  /** SMB2_FILE_ENDOFFILE_INFO */
  'smb2.file_endoffile_info': true;
  /** SMB2_FILE_FULL_EA_INFO */
  'smb2.file_full_ea_info': true;
  /** File Id */
  'smb2.file_id': bigint;
  /** File Index */
  'smb2.file_index': number;
  /** InfoLevel: File_Info Infolevel */
  'smb2.file_info.infolevel': number;
  /** SMB2_FILE_INTERNAL_INFO */
  'smb2.file_internal_info': true;
  /** SMB2_FILE_LINK_INFO */
  'smb2.file_link_info': true;
  /** SMB2_FILE_LOCAL_PIPE_INFO */
  'smb2.file_local_pipe_info': true;
  /** SMB2_FILE_MODE_INFO */
  'smb2.file_mode_info': true;
  /** SMB2_FILE_NETWORK_OPEN_INFO */
  'smb2.file_network_open_info': true;
  /** SMB2_FILE_NORMALIZED_NAME_INFO */
  'smb2.file_normalized_name_info': true;
  /** File Offset */
  'smb2.file_offset': bigint;
  /** SMB2_FILE_PIPE_INFO */
  'smb2.file_pipe_info': true;
  /** SMB2_FILE_POSITION_INFO */
  'smb2.file_position_info': true;
  /** SMB2_FILE_REMOTE_PIPE_INFO */
  'smb2.file_remote_pipe_info': true;
  /** SMB2_FILE_RENAME_INFO */
  'smb2.file_rename_info': true;
  /** SMB2_FILE_STANDARD_INFO */
  'smb2.file_standard_info': true;
  /** SMB2_FILE_STREAM_INFO */
  'smb2.file_stream_info': true;
  /** Filename */
  'smb2.filename': string;
  /** Filename Length */
  'smb2.filename.len': number;
  /** FileBothDirectoryInfo */
  'smb2.find.both_directory_info': true;
  /** FileDirectoryInfo */
  'smb2.find.file_directory_info': true;
  /** Find Flags */
  'smb2.find.flags': number;
  /** FullDirectoryInfo */
  'smb2.find.full_directory_info': true;
  /** FileIdBothDirectoryInfo */
  'smb2.find.id_both_directory_info': true;
  /** Index Specified */
  'smb2.find.index_specified': boolean;
  /** Info: Find Info */
  'smb2.find.info_blob': Uint8Array;
  /** Info Level: Find_Info Infolevel */
  'smb2.find.infolevel': number;
  /** Search Pattern: Find pattern */
  'smb2.find.pattern': string;
  /** FilePosixInfo */
  'smb2.find.posix_info': true;
  /** Reopen */
  'smb2.find.reopen': boolean;
  /** Restart Scans */
  'smb2.find.restart_scans': boolean;
  /** Single Entry */
  'smb2.find.single_entry': boolean;
  /** Flags: SMB2 flags */
  'smb2.flags': number;
  /** Async command */
  'smb2.flags.async': boolean;
  /** Chained: Whether the pdu continues a chain or not */
  'smb2.flags.chained': boolean;
  /** DFS operation */
  'smb2.flags.dfs': boolean;
  /** Priority Mask */
  'smb2.flags.priority_mask': boolean;
  /** Replay operation: Whether this is a replay operation */
  'smb2.flags.replay': boolean;
  /** Response: Whether this is an SMB2 Request or Response */
  'smb2.flags.response': boolean;
  /** Signing: Whether the pdu is signed or not */
  'smb2.flags.signature': boolean;
  /** Reserved2 */
  'smb2.flush.reserved2': Uint8Array;
  /** Frame handle closed: File closed in */
  'smb2.frame_handle_closed': number;
  /** Frame handle opened: File opened in */
  'smb2.frame_handle_opened': number;
  /** FileFsAttributeInformation */
  'smb2.fs_attribute_info': true;
  /** FileFsControlInformation */
  'smb2.fs_control_info': true;
  /** FileFsDeviceInformation */
  'smb2.fs_device_info': true;
  /** FileFsFullSizeInformation */
  'smb2.fs_full_size_info': true;
  /** InfoLevel: Fs_Info Infolevel */
  'smb2.fs_info.infolevel': number;
  /** FileFsObjectIdInformation */
  'smb2.fs_objectid_info': true;
  /** Block Size */
  'smb2.fs_posix_block_size': number;
  /** Blocks Available */
  'smb2.fs_posix_blocks_available': bigint;
  /** Free File Nodes */
  'smb2.fs_posix_free_file_nodes': bigint;
  /** Fs-Identifier */
  'smb2.fs_posix_fs_identifier': bigint;
  /** FileFsPOSIXInformation */
  'smb2.fs_posix_info': true;
  /** Optimal Transfer Size */
  'smb2.fs_posix_optimal_transfer_size': number;
  /** Total Blocks */
  'smb2.fs_posix_total_blocks': bigint;
  /** Total File Nodes */
  'smb2.fs_posix_total_file_nodes': bigint;
  /** User Blocks Available */
  'smb2.fs_posix_user_blocks_available': bigint;
  /** FileFsSizeInformation */
  'smb2.fs_size_info': true;
  /** FileFsVolumeInformation */
  'smb2.fs_volume_info': true;
  /** Chunk Bytes Written */
  'smb2.fsctl.cchunk.bytes_written': number;
  /** Chunks Written */
  'smb2.fsctl.cchunk.chunks_written': number;
  /** Chunk Count */
  'smb2.fsctl.cchunk.count': number;
  /** Target Offset */
  'smb2.fsctl.cchunk.dst_offset': bigint;
  /** ResumeKey: Opaque data representing source of copy */
  'smb2.fsctl.cchunk.resume_key': Uint8Array;
  /** Source Offset */
  'smb2.fsctl.cchunk.src_offset': bigint;
  /** Total Bytes Written */
  'smb2.fsctl.cchunk.total_written': number;
  /** Transfer Length */
  'smb2.fsctl.cchunk.xfer_len': number;
  /** Byte Count */
  'smb2.fsctl.dupext.byte_count': bigint;
  /** Target File Offset */
  'smb2.fsctl.dupext.dst_offset': bigint;
  /** Source File Offset */
  'smb2.fsctl.dupext.src_offset': bigint;
  /** Length */
  'smb2.fsctl.filename_len': number;
  /** Enable Integrity */
  'smb2.fsctl.infoex.enable_integrity': number;
  /** Flags */
  'smb2.fsctl.infoex.flags': number;
  /** Integrity State */
  'smb2.fsctl.infoex.keep_integrity_state': number;
  /** Reserved */
  'smb2.fsctl.infoex.reserved': number;
  /** Reserved */
  'smb2.fsctl.infoex.reserved2': bigint;
  /** Version */
  'smb2.fsctl.infoex.version': number;
  /** Max referral level */
  'smb2.fsctl.max_referral_level': number;
  /** CopyLength */
  'smb2.fsctl.odx.copy_length': bigint;
  /** FileOffset */
  'smb2.fsctl.odx.file_offset': bigint;
  /** Flags for this operation */
  'smb2.fsctl.odx.flags': number;
  /** Size of this data element */
  'smb2.fsctl.odx.size': number;
  /** TokenId: Token ID (opaque) */
  'smb2.fsctl.odx.token.id': Uint8Array;
  /** TokenIdLength */
  'smb2.fsctl.odx.token.idlen': number;
  /** TokenType */
  'smb2.fsctl.odx.token.type': number;
  /** TokenOffset: Token Offset (relative to start of token) */
  'smb2.fsctl.odx.token_offset': bigint;
  /** TokenTimeToLive: TTL requested for the token (in milliseconds) */
  'smb2.fsctl.odx.token_ttl': number;
  /** TransferLength */
  'smb2.fsctl.odx.xfer_length': bigint;
  /** Length */
  'smb2.fsctl.range_length': bigint;
  /** File Offset */
  'smb2.fsctl.range_offset': bigint;
  /** Request Data */
  'smb2.fsctl.request_data': true;
  /** File */
  'smb2.fsctl.request_data_file': string;
  /** Request data length */
  'smb2.fsctl.request_data_len': number;
  /** Site */
  'smb2.fsctl.request_data_site': string;
  /** Request flags */
  'smb2.fsctl.request_flags': number;
  /** SetSparse */
  'smb2.fsctl.set_sparse': boolean;
  /** Length */
  'smb2.fsctl.sitename_len': number;
  /** Name: Pipe name */
  'smb2.fsctl.wait.name': string;
  /** Timeout: Wait timeout */
  'smb2.fsctl.wait.timeout': bigint;
  /** Flags */
  'smb2.getinfo_flags': number;
  /** Getinfo Input Offset */
  'smb2.getinfo_input_offset': number;
  /** Getinfo Input Size */
  'smb2.getinfo_input_size': number;
  /** Additional Info */
  'smb2.getsetinfo_additional': number;
  /** Resource attribute: Is resource attribute security information being queried? */
  'smb2.getsetinfo_additional_secinfo.attribute': boolean;
  /** Backup operation: Is backup operation security information being queried? */
  'smb2.getsetinfo_additional_secinfo.backup': boolean;
  /** DACL: Is DACL security information being queried? */
  'smb2.getsetinfo_additional_secinfo.dacl': boolean;
  /** Group: Is group security information being queried? */
  'smb2.getsetinfo_additional_secinfo.group': boolean;
  /** Integrity label: Is integrity label security information being queried? */
  'smb2.getsetinfo_additional_secinfo.label': boolean;
  /** Owner: Is owner security information being queried? */
  'smb2.getsetinfo_additional_secinfo.owner': boolean;
  /** SACL: Is SACL security information being queried? */
  'smb2.getsetinfo_additional_secinfo.sacl': boolean;
  /** Central access policy: Is central access policy security information being queried? */
  'smb2.getsetinfo_additional_secinfo.scope': boolean;
  /** Additional Info */
  'smb2.getsetinfo_additionals': number;
  /** Good signature */
  'smb2.good_signature': true;
  /** CompressionAlgorithm */
  'smb2.header.comp_transform.comp_alg': number;
  /** CompressedData */
  'smb2.header.comp_transform.data': Uint8Array;
  /** Flags */
  'smb2.header.comp_transform.flags': number;
  /** Length */
  'smb2.header.comp_transform.length': number;
  /** Offset */
  'smb2.header.comp_transform.offset': number;
  /** OriginalPayloadSize */
  'smb2.header.comp_transform.orig_payload_size': number;
  /** OriginalSize */
  'smb2.header.comp_transform.original_size': number;
  /** Data */
  'smb2.header.transform.enc_data': Uint8Array;
  /** Flags: SMB2 transform flags */
  'smb2.header.transform.flags': number;
  /** Encrypted: Whether the payload is encrypted */
  'smb2.header.transform.flags.encrypted': boolean;
  /** Message size */
  'smb2.header.transform.msg_size': number;
  /** Nonce */
  'smb2.header.transform.nonce': Uint8Array;
  /** Reserved */
  'smb2.header.transform.reserved': Uint8Array;
  /** Signature */
  'smb2.header.transform.signature': Uint8Array;
  /** Header Length: SMB2 Size of Header */
  'smb2.header_len': number;
  /** Reserved */
  'smb2.header_reserved': number;
  /** Host Name */
  'smb2.host': string;
  /** Impersonation level */
  'smb2.impersonation.level': number;
  /** InfoLevel */
  'smb2.infolevel': number;
  /** Inode */
  'smb2.inode': bigint;
  /** Checksum Chunk Size */
  'smb2.integrity_crc_chunk_size': number;
  /** Flags */
  'smb2.integrity_flags': number;
  /** FSCTL_INTEGRITY_FLAG_CHECKSUM_ENFORCEMENT_OFF: If checksum error enforcement is off */
  'smb2.integrity_flags_enforcement': boolean;
  /** Reserved */
  'smb2.integrity_reserved': number;
  /** Input buffer offset isn't past the fixed data in the message */
  'smb2.invalid_getinfo_offset': true;
  /** Input buffer length goes past the end of the message */
  'smb2.invalid_getinfo_size': true;
  /** Invalid length */
  'smb2.invalid_length': true;
  /** Invalid Signature */
  'smb2.invalid_signature': true;
  /** Array size: Number of bytes for snapshot time stamp strings */
  'smb2.ioctl.enumerate_snapshots.array_size': number;
  /** Number of snapshots: Number of previous versions associated with the volume */
  'smb2.ioctl.enumerate_snapshots.num_snapshots': number;
  /** Number of snapshots returned: Number of previous version time stamps returned */
  'smb2.ioctl.enumerate_snapshots.num_snapshots_returned': number;
  /** Snapshot: Time stamp of previous version */
  'smb2.ioctl.enumerate_snapshots.snapshot': string;
  /** Flags */
  'smb2.ioctl.flags': number;
  /** Function: Ioctl function */
  'smb2.ioctl.function': number;
  /** Access for Ioctl */
  'smb2.ioctl.function.access': number;
  /** Device for Ioctl */
  'smb2.ioctl.function.device': number;
  /** Function for Ioctl */
  'smb2.ioctl.function.function': number;
  /** Method for Ioctl */
  'smb2.ioctl.function.method': number;
  /** BytesPerCluster: Bytes Per Cluster */
  'smb2.ioctl.get_ntfs_volume_data.bytes_per_cluster': number;
  /** BytesPerFileRecordSegment: Bytes Per File Record Segment */
  'smb2.ioctl.get_ntfs_volume_data.bytes_per_file_record_segment': number;
  /** BytesPerSector: Bytes Per Sector */
  'smb2.ioctl.get_ntfs_volume_data.bytes_per_sector': number;
  /** ClustersPerFileRecordSegment: Clusters Per File Record Segment */
  'smb2.ioctl.get_ntfs_volume_data.clusters_per_file_record_segment': number;
  /** FreeClusters: Free Clusters */
  'smb2.ioctl.get_ntfs_volume_data.free_clusters': bigint;
  /** Mft2StartLcn: Mft2 Start Lcn */
  'smb2.ioctl.get_ntfs_volume_data.mft2_start_lcn': bigint;
  /** MftStartLcn: Mft Start Lcn */
  'smb2.ioctl.get_ntfs_volume_data.mft_start_lcn': bigint;
  /** MftValidDataLength: Mft Valid Data Length */
  'smb2.ioctl.get_ntfs_volume_data.mft_valid_data_length': bigint;
  /** MftZoneEnd: Mft Zone End */
  'smb2.ioctl.get_ntfs_volume_data.mft_zone_end': bigint;
  /** MftZoneStart: Mft Zone Start */
  'smb2.ioctl.get_ntfs_volume_data.mft_zone_start': bigint;
  /** NumberSectors: Number Sectors */
  'smb2.ioctl.get_ntfs_volume_data.num_sectors': bigint;
  /** TotalClusters: Total Clusters */
  'smb2.ioctl.get_ntfs_volume_data.total_clusters': bigint;
  /** TotalReserved: Total Reserved */
  'smb2.ioctl.get_ntfs_volume_data.total_reserved': bigint;
  /** VolumeSerialNumber: Volume Serial Number */
  'smb2.ioctl.get_ntfs_volume_data.volume_serial_number': bigint;
  /** In Data: Ioctl In */
  'smb2.ioctl.in': true;
  /** Is FSCTL */
  'smb2.ioctl.is_fsctl': boolean;
  /** Interface Cababilities: The capabilities of the network interface */
  'smb2.ioctl.network_interfaces.capabilities': number;
  /** RDMA: If the host supports RDMA */
  'smb2.ioctl.network_interfaces.capabilities.rdma': boolean;
  /** RSS: If the host supports RSS */
  'smb2.ioctl.network_interfaces.capabilities.rss': boolean;
  /** Interface Index: The index of the interface */
  'smb2.ioctl.network_interfaces.index': number;
  /** Link Speed: The link speed of the interface */
  'smb2.ioctl.network_interfaces.link_speed': bigint;
  /** Next Offset: Offset to next entry in chain or 0 */
  'smb2.ioctl.network_interfaces.next_offset': number;
  /** Reserved: Was RSS Queue Count */
  'smb2.ioctl.network_interfaces.reserved': number;
  /** RSS Queue Count: The RSS queue count */
  'smb2.ioctl.network_interfaces.rss_queue_count': number;
  /** Out Data: Ioctl Out */
  'smb2.ioctl.out': true;
  /** Reserved: Resiliency reserved */
  'smb2.ioctl.resiliency.reserved': number;
  /** Timeout: Resiliency timeout */
  'smb2.ioctl.resiliency.timeout': number;
  /** SharedVirtualDiskHandleState */
  'smb2.ioctl.shared_virtual_disk.handle_state': number;
  /** SharedVirtualDiskSupport: Supported shared capabilities */
  'smb2.ioctl.shared_virtual_disk.support': number;
  /** BandwidthLimit: Desired maximum bandwidth for the logical flow, in kilobytes per second */
  'smb2.ioctl.sqos.bandwidth_limit': bigint;
  /** BaseIoSize: The base I/O size used to compute the normalized size of an I/O request for the logical flow */
  'smb2.ioctl.sqos.base_io_size': number;
  /** InitiatorID */
  'smb2.ioctl.sqos.initiator_id': string;
  /** InitiatorName */
  'smb2.ioctl.sqos.initiator_name': string;
  /** InitiatorNodeName */
  'smb2.ioctl.sqos.initiator_node_name': string;
  /** IoCountIncrement: The total number of I/O requests issued by the initiator on the logical flow */
  'smb2.ioctl.sqos.io_count_increment': bigint;
  /** KilobyteCountIncrement: The total data transfer length of all I/O requests, in kilobyte units, issued by the initiator on the logical flow */
  'smb2.ioctl.sqos.kilobyte_count_increment': bigint;
  /** LatencyIncrement: The total latency (including initiator's queues delays) measured by the initiator */
  'smb2.ioctl.sqos.latency_increment': bigint;
  /** Limit: Desired maximum throughput for the logical flow, in normalized IOPS */
  'smb2.ioctl.sqos.limit': bigint;
  /** LogicalFlowID */
  'smb2.ioctl.sqos.logical_flow_id': string;
  /** LowerLatencyIncrement: The total latency (excluding initiator's queues delays) measured by the initiator */
  'smb2.ioctl.sqos.lower_latency_increment': bigint;
  /** MaximumBandwidth: The maximum bandwidth currently assigned to the logical flow, expressed in kilobytes per second */
  'smb2.ioctl.sqos.maximum_bandwidth': bigint;
  /** MaximumIoRate: The maximum I/O initiation rate currently assigned to the logical flow, expressed in normalized input/output operations per second (normalized IOPS) */
  'smb2.ioctl.sqos.maximum_io_rate': bigint;
  /** MinimumIoRate: The minimum I/O completion rate currently assigned to the logical flow, expressed in normalized IOPS */
  'smb2.ioctl.sqos.minimum_io_rate': bigint;
  /** NormalizedIoCountIncrement: The total number of normalized 8-KB I/O requests issued by the initiator on the logical flow */
  'smb2.ioctl.sqos.normalized_io_count_increment': bigint;
  /** Operations: SQOS operations */
  'smb2.ioctl.sqos.operations': number;
  /** Get Status: Whether Get Status operation is performed */
  'smb2.ioctl.sqos.operations.get_status': boolean;
  /** Probe Policy: Whether Probe Policy operation is performed */
  'smb2.ioctl.sqos.operations.probe_policy': boolean;
  /** Set Logical Flow ID: Whether Set Logical Flow ID operation is performed */
  'smb2.ioctl.sqos.operations.set_logical_flow_id': boolean;
  /** Set Policy: Whether Set Policy operation is performed */
  'smb2.ioctl.sqos.operations.set_policy': boolean;
  /** Update Counters: Whether Update Counters operation is performed */
  'smb2.ioctl.sqos.operations.update_counters': boolean;
  /** PolicyID */
  'smb2.ioctl.sqos.policy_id': string;
  /** ProtocolVersion */
  'smb2.ioctl.sqos.protocol_version': number;
  /** Reservation: Desired minimum throughput for the logical flow, in normalized 8KB IOPS */
  'smb2.ioctl.sqos.reservation': bigint;
  /** Reserved */
  'smb2.ioctl.sqos.reserved': number;
  /** Reserved */
  'smb2.ioctl.sqos.reserved2': number;
  /** Status: The current status of the logical flow */
  'smb2.ioctl.sqos.status': number;
  /** TimeToLive: The expected period of validity of the Status, MaximumIoRate and MinimumIoRate fields, expressed in milliseconds */
  'smb2.ioctl.sqos.time_to_live': number;
  /** Is Directory: Is this a directory? */
  'smb2.is_directory': number;
  /** Last Access: Time when this object was last accessed */
  'smb2.last_access.time': bigint;
  /** Last Change: Time when this object was last changed */
  'smb2.last_change.time': bigint;
  /** Last Write: Time when this object was last written to */
  'smb2.last_write.time': bigint;
  /** Access Mask Hint */
  'smb2.lease.access_mask_hint': number;
  /** Lease Break Reason */
  'smb2.lease.lease_break_reason': number;
  /** Lease Duration */
  'smb2.lease.lease_duration': bigint;
  /** Lease Flags */
  'smb2.lease.lease_flags': number;
  /** Lease Key */
  'smb2.lease.lease_key': string;
  /** Lease Epoch */
  'smb2.lease.lease_oplock': number;
  /** Lease Reserved */
  'smb2.lease.lease_reserved': number;
  /** Lease State */
  'smb2.lease.lease_state': number;
  /** Break Ack Required */
  'smb2.lease.lease_state.break_ack_required': boolean;
  /** Break In Progress */
  'smb2.lease.lease_state.break_in_progress': boolean;
  /** Handle Caching */
  'smb2.lease.lease_state.handle_caching': boolean;
  /** Parent Lease Key Set */
  'smb2.lease.lease_state.parent_lease_key_set': boolean;
  /** Read Caching */
  'smb2.lease.lease_state.read_caching': boolean;
  /** Write Caching */
  'smb2.lease.lease_state.write_caching': boolean;
  /** Parent Lease Key */
  'smb2.lease.parent_lease_key': string;
  /** Share Mask Hint */
  'smb2.lease.share_mask_hint': number;
  /** Lock Count */
  'smb2.lock_count': number;
  /** Flags */
  'smb2.lock_flags': number;
  /** Exclusive */
  'smb2.lock_flags.exclusive': boolean;
  /** Fail Immediately */
  'smb2.lock_flags.fail_immediately': boolean;
  /** Shared */
  'smb2.lock_flags.shared': boolean;
  /** Unlock */
  'smb2.lock_flags.unlock': boolean;
  /** Lock Info */
  'smb2.lock_info': true;
  /** Length */
  'smb2.lock_length': bigint;
  /** Lock Sequence Index */
  'smb2.lock_sequence_index': number;
  /** Lock Sequence Number */
  'smb2.lock_sequence_number': number;
  /** Max Ioctl In Size */
  'smb2.max_ioctl_in_size': number;
  /** Max Ioctl Out Size */
  'smb2.max_ioctl_out_size': number;
  /** Max Read Size */
  'smb2.max_read_size': number;
  /** Max Response Size */
  'smb2.max_response_size': number;
  /** Max Transaction Size */
  'smb2.max_trans_size': number;
  /** Max Write Size */
  'smb2.max_write_size': number;
  /** Min Count */
  'smb2.min_count': number;
  /** FILE_DELETE_ON_CLOSE */
  'smb2.mode.file_delete_on_close': number;
  /** FILE_NO_INTERMEDIATE_BUFFERING */
  'smb2.mode.file_no_intermediate_buffering': number;
  /** FILE_SEQUENTIAL_ONLY */
  'smb2.mode.file_sequential_only': number;
  /** FILE_SYNCHRONOUS_IO_ALERT */
  'smb2.mode.file_synchronous_io_alert': number;
  /** FILE_SYNCHRONOUS_IO_NONALERT */
  'smb2.mode.file_synchronous_io_nonalert': number;
  /** FILE_WRITE_THROUGH */
  'smb2.mode.file_write_through': number;
  /** Mode Information: File mode information */
  'smb2.mode_info': number;
  /** Message ID */
  'smb2.msg_id': bigint;
  /** Query Status: NT Status code */
  'smb2.mxac_status': number;
  /** Timestamp: MxAc timestamp */
  'smb2.mxac_timestamp': bigint;
  /** CipherCount */
  'smb2.negotiate_context.cipher_count': number;
  /** CipherId */
  'smb2.negotiate_context.cipher_id': number;
  /** CompressionAlgorithmCount */
  'smb2.negotiate_context.comp_alg_count': number;
  /** Flags */
  'smb2.negotiate_context.comp_alg_flags': number;
  /** Chained compression is supported on this connection */
  'smb2.negotiate_context.comp_alg_flags.chained': boolean;
  /** Reserved: Must be zero */
  'smb2.negotiate_context.comp_alg_flags.reserved': number;
  /** CompressionAlgorithmId */
  'smb2.negotiate_context.comp_alg_id': number;
  /** NegotiateContextCount */
  'smb2.negotiate_context.count': number;
  /** DataLength */
  'smb2.negotiate_context.data_length': number;
  /** HashAlgorithmCount */
  'smb2.negotiate_context.hash_alg_count': number;
  /** HashAlgorithm */
  'smb2.negotiate_context.hash_algorithm': number;
  /** Netname */
  'smb2.negotiate_context.netname': string;
  /** NegotiateContextOffset */
  'smb2.negotiate_context.offset': number;
  /** POSIX Reserved */
  'smb2.negotiate_context.posix_reserved': Uint8Array;
  /** TransformCount */
  'smb2.negotiate_context.rdma_transform_count': number;
  /** RDMATransformId */
  'smb2.negotiate_context.rdma_transform_id': number;
  /** Reserved1 */
  'smb2.negotiate_context.rdma_transform_reserved1': number;
  /** Reserved2 */
  'smb2.negotiate_context.rdma_transform_reserved2': number;
  /** Reserved */
  'smb2.negotiate_context.reserved': number;
  /** Reserved2 */
  'smb2.negotiate_context.reserved2': number;
  /** Salt */
  'smb2.negotiate_context.salt': Uint8Array;
  /** SaltLength */
  'smb2.negotiate_context.salt_length': number;
  /** SigningAlgorithmCount */
  'smb2.negotiate_context.signing_alg_count': number;
  /** SigningAlgorithmId */
  'smb2.negotiate_context.signing_id': number;
  /** Flags */
  'smb2.negotiate_context.transport_flags': number;
  /** Type */
  'smb2.negotiate_context.type': number;
  /** Next Offset: Offset to next buffer or 0 */
  'smb2.next_offset': number;
  /** Major */
  'smb2.nfs.block.major': number;
  /** Minor */
  'smb2.nfs.block.minor': number;
  /** Major */
  'smb2.nfs.char.major': number;
  /** Minor */
  'smb2.nfs.char.minor': number;
  /** Symlink Target */
  'smb2.nfs.symlink.target': string;
  /** NFS file type */
  'smb2.nfs.type': bigint;
  /** Number of Links: Number of links to this object */
  'smb2.nlinks': number;
  /** Notification Type */
  'smb2.notification.type': number;
  /** Action: Notify Action */
  'smb2.notify.action': number;
  /** Notify Flags */
  'smb2.notify.flags': number;
  /** Notify Info */
  'smb2.notify.info': true;
  /** Next Offset: Offset to next entry in chain or 0 */
  'smb2.notify.next_offset': number;
  /** Out Data */
  'smb2.notify.out': true;
  /** Watch Tree */
  'smb2.notify.watch_tree': boolean;
  /** NT Status code */
  'smb2.nt_status': number;
  /** Matched pattern: Number of files matching the find pattern */
  'smb2.num_matched': number;
  /** ObjectId: ObjectID for this FID */
  'smb2.object_id': string;
  /** Blob Length: Length of the buffer */
  'smb2.olb.length': number;
  /** Blob Offset: Offset to the buffer */
  'smb2.olb.offset': number;
  /** Output Buffer Length */
  'smb2.output_buffer_len': number;
  /** Pattern */
  'smb2.pattern_v1.pattern': number;
  /** Repetitions */
  'smb2.pattern_v1.repetitions': number;
  /** Reserved1 */
  'smb2.pattern_v1.reserved1': number;
  /** Reserved2 */
  'smb2.pattern_v1.reserved2': number;
  /** Process Id */
  'smb2.pid': number;
  /** Fragment SMB2 Named Pipe */
  'smb2.pipe.fragment': number;
  /** Fragment count */
  'smb2.pipe.fragment.count': number;
  /** Defragmentation error due to illegal fragments */
  'smb2.pipe.fragment.error': number;
  /** Multiple tail fragments found: Several tails were found when defragmenting the packet */
  'smb2.pipe.fragment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'smb2.pipe.fragment.overlap': boolean;
  /** Conflicting data in fragment overlap */
  'smb2.pipe.fragment.overlap.conflict': boolean;
  /** Fragment too long: Fragment contained data past end of packet */
  'smb2.pipe.fragment.toolongfragment': boolean;
  /** Reassembled SMB2 Named Pipe fragments */
  'smb2.pipe.fragments': true;
  /** Reassembled SMB2 Named Pipe Data: The reassembled payload */
  'smb2.pipe.reassembled.data': Uint8Array;
  /** Reassembled SMB2 Named Pipe length: The total length of the reassembled payload */
  'smb2.pipe.reassembled.length': number;
  /** This SMB2 Named Pipe payload is reassembled in frame: The Named Pipe PDU is completely reassembled in this frame */
  'smb2.pipe.reassembled_in': number;
  /** Position Information: Current file position */
  'smb2.position_info': bigint;
  /** POSIX perms */
  'smb2.posix_perms': number;
  /** Preauth Hash: SMB3.1.1 pre-authentication SHA512 hash after hashing the packet */
  'smb2.preauth_hash': Uint8Array;
  /** Previous Session Id */
  'smb2.previous_sesid': bigint;
  /** ProtocolId */
  'smb2.protocol_id': number;
  /** Opaque File ID */
  'smb2.qfid_fid': Uint8Array;
  /** Flags */
  'smb2.qfr_flags': number;
  /** Length */
  'smb2.qfr_length': bigint;
  /** Region Entry Count */
  'smb2.qfr_region_entry_count': number;
  /** Total Region Entry Count */
  'smb2.qfr_tot_region_entry_count': number;
  /** Desired Usage */
  'smb2.qfr_usage': number;
  /** Flags */
  'smb2.query_info.flags': number;
  /** SL Index Specified: The caller has specified an EA index. */
  'smb2.query_info.flags.index_specified': boolean;
  /** SL Restart Scan: Restart the scan for EAs from the beginning */
  'smb2.query_info.flags.restart_scan': boolean;
  /** SL Return Single Entry: Return a single EA entry in the response buffer. */
  'smb2.query_info.flags.return_single_entry': boolean;
  /** SMB2_QUERY_QUOTA_INFO */
  'smb2.query_quota_info': true;
  /** RestartScan */
  'smb2.query_quota_info.restart': boolean;
  /** SidListLength */
  'smb2.query_quota_info.sidlistlen': number;
  /** ReturnSingle */
  'smb2.query_quota_info.single': boolean;
  /** StartSidLength */
  'smb2.query_quota_info.startsidlen': number;
  /** StartSidOffset */
  'smb2.query_quota_info.startsidoffset': number;
  /** SMB2_QUOTA_INFO */
  'smb2.quota_info': true;
  /** Info: Read Blob */
  'smb2.read.blob': Uint8Array;
  /** Read Data: SMB2 Data that is read */
  'smb2.read_data': Uint8Array;
  /** Flags */
  'smb2.read_flags': number;
  /** Compressed: If client requests compressed response */
  'smb2.read_flags.compressed': boolean;
  /** Unbuffered: If client requests unbuffered read */
  'smb2.read_flags.unbuffered': boolean;
  /** Read Length: Amount of data to read */
  'smb2.read_length': number;
  /** Padding */
  'smb2.read_padding': number;
  /** Read Remaining */
  'smb2.read_remaining': number;
  /** Input Buffer Length */
  'smb2.refs.snapshot.mgmt.input_buffer_len': number;
  /** Name */
  'smb2.refs.snapshot.mgmt.name': string;
  /** Name Length */
  'smb2.refs.snapshot.mgmt.namelen': number;
  /** Operation */
  'smb2.refs.snapshot.mgmt.op': number;
  /** Reserved */
  'smb2.refs.snapshot.mgmt.reserved': Uint8Array;
  /** Flags */
  'smb2.refs.snapshot.query.delta_buffer.flags': number;
  /** Reserved */
  'smb2.refs.snapshot.query.delta_buffer.reserved': number;
  /** Starting VCN */
  'smb2.refs.snapshot.query.delta_buffer.startvcn': bigint;
  /** Remaining Bytes */
  'smb2.remaining_bytes': number;
  /** Replace If: Whether to replace if the target exists */
  'smb2.rename.replace_if': boolean;
  /** Reparse Data Buffer */
  'smb2.reparse_data_buffer': true;
  /** Reparse Data Length */
  'smb2.reparse_data_length': number;
  /** Reparse GUID */
  'smb2.reparse_guid': true;
  /** Reparse Tag */
  'smb2.reparse_tag': number;
  /** Required Buffer Size */
  'smb2.required_size': number;
  /** Reserved */
  'smb2.reserved': Uint8Array;
  /** Reserved (Random): Reserved bytes, random data */
  'smb2.reserved.random': Uint8Array;
  /** Response in: The response to this packet is in this packet */
  'smb2.response_in': number;
  /** Response to: This packet is a response to the packet in this frame */
  'smb2.response_to': number;
  /** Root Dir Handle (MBZ) */
  'smb2.root_directory': Uint8Array;
  /** InfoLevel: Sec_Info Infolevel */
  'smb2.sec_info.infolevel': number;
  /** SMB2_SEC_INFO_00 */
  'smb2.sec_info_00': true;
  /** Security mode */
  'smb2.sec_mode': number;
  /** Signing enabled: Is signing enabled */
  'smb2.sec_mode.sign_enabled': boolean;
  /** Signing required: Is signing required */
  'smb2.sec_mode.sign_required': boolean;
  /** Security Blob */
  'smb2.security_blob': Uint8Array;
  /** Server Guid */
  'smb2.server_guid': string;
  /** Encrypt */
  'smb2.ses_flags.encrypt': boolean;
  /** Guest */
  'smb2.ses_flags.guest': boolean;
  /** Null */
  'smb2.ses_flags.null': boolean;
  /** Flags */
  'smb2.ses_req_flags': number;
  /** Session Binding Request: The client wants to bind to an existing session */
  'smb2.ses_req_flags.session_binding': boolean;
  /** Session Id */
  'smb2.sesid': bigint;
  /** Session Flags */
  'smb2.session_flags': number;
  /** Setinfo Offset */
  'smb2.setinfo_offset': number;
  /** Reserved */
  'smb2.setinfo_reserved': number;
  /** Setinfo Size */
  'smb2.setinfo_size': number;
  /** Caching policy */
  'smb2.share.caching': number;
  /** Share Capabilities */
  'smb2.share_caps': number;
  /** ASSYMETRIC: The specified share allows dynamic changes in ownership of the share */
  'smb2.share_caps.assymetric': boolean;
  /** ASYMMETRIC: The specified share allows dynamic changes in ownership of the share */
  'smb2.share_caps.asymmetric': boolean;
  /** CLUSTER: The specified share is a cluster share */
  'smb2.share_caps.cluster': boolean;
  /** CONTINUOUS AVAILABILITY: The specified share is continuously available */
  'smb2.share_caps.continuous_availability': boolean;
  /** DFS: The specified share is present in a DFS tree structure */
  'smb2.share_caps.dfs': boolean;
  /** REDIRECT_TO_OWNER: The specified share supports synchronous share level redirection */
  'smb2.share_caps.redirect_to_owner': boolean;
  /** SCALEOUT: The specified share is a scaleout share */
  'smb2.share_caps.scaleout': boolean;
  /** Share flags */
  'smb2.share_flags': number;
  /** Access based directory enum: The server will filter directory entries based on the access permissions of the client */
  'smb2.share_flags.access_based_dir_enum': boolean;
  /** Allow namespace caching: Clients are allowed to cache the namespace of the specified share */
  'smb2.share_flags.allow_namespace_caching': boolean;
  /** Compressed IO: The share supports compression of read/write messages */
  'smb2.share_flags.compress_data': boolean;
  /** DFS: The specified share is present in a Distributed File System (DFS) tree structure */
  'smb2.share_flags.dfs': boolean;
  /** DFS root: The specified share is present in a Distributed File System (DFS) tree structure */
  'smb2.share_flags.dfs_root': boolean;
  /** Enable hash V1: The share supports hash generation V1 for branch cache retrieval of data (see also section 2.2.31.2 of MS-SMB2) */
  'smb2.share_flags.enable_hash_v1': boolean;
  /** Enable hash V2: The share supports hash generation V2 for branch cache retrieval of data (see also section 2.2.31.2 of MS-SMB2) */
  'smb2.share_flags.enable_hash_v2': boolean;
  /** Encrypted data required: The share require data encryption */
  'smb2.share_flags.encrypt_data': boolean;
  /** Force level II oplock: The server will not issue exclusive caching rights on this share */
  'smb2.share_flags.force_levelii_oplock': boolean;
  /** Force shared delete: Shared files in the specified share can be forcibly deleted */
  'smb2.share_flags.force_shared_delete': boolean;
  /** Identity Remoting: The specified share supports Identity Remoting */
  'smb2.share_flags.identity_remoting': boolean;
  /** Isolated Transport: The server indicates that administrator set share property telling client that it is preferable to isolate communication to that share on a separate set of connections. */
  'smb2.share_flags.isolated_transport': boolean;
  /** Restrict exclusive opens: The specified share disallows exclusive file opens that deny reads to an open file */
  'smb2.share_flags.restrict_exclusive_opens': boolean;
  /** Share Type: Type of share */
  'smb2.share_type': number;
  /** Short Name Length */
  'smb2.short_name_len': number;
  /** Short Name */
  'smb2.shortname': string;
  /** Signature */
  'smb2.signature': Uint8Array;
  /** Sitename */
  'smb2.sitename': string;
  /** Flags */
  'smb2.svhdx_open_device_context.flags': number;
  /** HostName */
  'smb2.svhdx_open_device_context.host_name': string;
  /** HasInitiatorId: Whether the host has an initiator */
  'smb2.svhdx_open_device_context.initiator_has_id': boolean;
  /** InitiatorId */
  'smb2.svhdx_open_device_context.initiator_id': string;
  /** OriginatorFlags */
  'smb2.svhdx_open_device_context.originator_flags': number;
  /** PhysicalSectorSize: The physical sector size of the virtual disk */
  'smb2.svhdx_open_device_context.physical_sector_size': number;
  /** Reserved */
  'smb2.svhdx_open_device_context.reserved': Uint8Array;
  /** ServerServiceVersion: The current version of the protocol running on the server */
  'smb2.svhdx_open_device_context.server_service_version': number;
  /** Version */
  'smb2.svhdx_open_device_context.version': number;
  /** VirtualDiskPropertiesInitialized: Whether VirtualSectorSize, PhysicalSectorSize, and VirtualSize fields are filled */
  'smb2.svhdx_open_device_context.virtual_disk_properties_initialized': boolean;
  /** VirtualSectorSize: The virtual sector size of the virtual disk */
  'smb2.svhdx_open_device_context.virtual_sector_size': number;
  /** VirtualSize: The current length of the virtual disk, in bytes */
  'smb2.svhdx_open_device_context.virtual_size': bigint;
  /** HostNameLength */
  'smb2.svhxd_open_device_context.initiator_host_name_len': number;
  /** OpenRequestId */
  'smb2.svhxd_open_device_context.open_request_id': bigint;
  /** SymLink Error Tag */
  'smb2.symlink.error_tag': number;
  /** Flags */
  'smb2.symlink.flags': number;
  /** SymLink Length */
  'smb2.symlink.length': number;
  /** Print Name */
  'smb2.symlink.print_name': string;
  /** Substitute Name */
  'smb2.symlink.substitute_name': string;
  /** Unparsed Path Length */
  'smb2.symlink.unparsed_path_length': number;
  /** Symbolic Link Error Response */
  'smb2.symlink_error_response': true;
  /** Tag of chain entry */
  'smb2.tag': string;
  /** Cluster Reconnect: If this is a Cluster Reconnect */
  'smb2.tc.cluster_reconnect': boolean;
  /** Extension Present: Set if an extension structure is present */
  'smb2.tc.extension_present': boolean;
  /** Flags: Tree Connect flags */
  'smb2.tc.flags': number;
  /** Redirect To Owner: Set if the client can handle Share Redirects */
  'smb2.tc.redirect_to_owner': boolean;
  /** Reserved: Must be zero */
  'smb2.tc.reserved': number;
  /** Connected in Frame: Which frame this share was connected in */
  'smb2.tcon_frame': number;
  /** Disconnected in Frame: Which frame this share was disconnected in */
  'smb2.tdcon_frame': number;
  /** Tree Id */
  'smb2.tid': number;
  /** Time to response: Time between Request and Response for SMB2 cmds */
  'smb2.time': bigint;
  /** Tree: Name of the Tree/Share */
  'smb2.tree': string;
  /** Truncated... */
  'smb2.truncated': true;
  /** Timestamp: TWrp timestamp */
  'smb2.twrp_timestamp': bigint;
  /** Unknown */
  'smb2.unknown': Uint8Array;
  /** Socket Family: The socket address family (on windows) */
  'smb2.windows.sockaddr.family': number;
  /** Socket IPv4: The IPv4 address */
  'smb2.windows.sockaddr.in.addr': string;
  /** Socket IPv6: The IPv6 address */
  'smb2.windows.sockaddr.in6.addr': string;
  /** IPv6 Flow Info: The socket IPv6 flow info */
  'smb2.windows.sockaddr.in6.flow_info': number;
  /** IPv6 Scope ID: The socket IPv6 scope id */
  'smb2.windows.sockaddr.in6.scope_id': number;
  /** Socket Port: The socket address port */
  'smb2.windows.sockaddr.port': number;
  /** Write Count */
  'smb2.write.count': number;
  /** Write Flags */
  'smb2.write.flags': number;
  /** Unbuffered: If client requests UNBUFFERED read */
  'smb2.write.flags.unbuffered': boolean;
  /** Write through: If the client requests WRITE_THROUGH */
  'smb2.write.flags.write_through': boolean;
  /** Write Remaining */
  'smb2.write.remaining': number;
  /** Write Data: SMB2 Data to be written */
  'smb2.write_data': Uint8Array;
  /** Write Length: Amount of data to write */
  'smb2.write_length': number;
}
