//! A schema that is given away again and again. To make it of 24 fields costs as much as the rows of
//! several articles: here it is made once, and what is given away is a copy that shares its names.

use arrow_schema::ffi::FFI_ArrowSchema;
use std::ffi::{c_char, c_void};
use std::ptr;
use std::sync::Arc;

/// `struct ArrowSchema` of the Arrow C data interface.
#[repr(C)]
struct Node {
    format: *const c_char,
    name: *const c_char,
    metadata: *const c_char,
    flags: i64,
    n_children: i64,
    children: *mut *mut Node,
    dictionary: *mut Node,
    release: Option<unsafe extern "C" fn(*mut Node)>,
    private_data: *mut c_void,
}

const _: () = assert!(size_of::<Node>() == size_of::<FFI_ArrowSchema>());

/// A schema without dictionaries. It is never let go, for the names of its copies are its own.
pub(super) struct Template(&'static Node);

// SAFETY: nothing changes a template once it is made.
unsafe impl Send for Template {}
// SAFETY: the same.
unsafe impl Sync for Template {}

/// The nodes of a copy. Each that was not released counts a reference, for a consumer may move a child
/// out and keep it longer than the rest.
struct Copied {
    _nodes: Vec<Node>,
    _links: Vec<*mut Node>,
}

// SAFETY: it is only kept, and freed by whoever releases last.
unsafe impl Send for Copied {}
// SAFETY: the same.
unsafe impl Sync for Copied {}

impl Template {
    pub(super) fn new(schema: FFI_ArrowSchema) -> Self {
        let schema: *const FFI_ArrowSchema = Box::leak(Box::new(schema));
        // SAFETY: both are the same struct of C, and this one is never moved or let go.
        Template(unsafe { &*schema.cast::<Node>() })
    }

    pub(super) fn copy(&self) -> FFI_ArrowSchema {
        let count = 1 + descendants(self.0);
        let (mut nodes, mut links) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let (first, first_link): (*mut Node, *mut *mut Node) = (nodes.as_mut_ptr(), links.as_mut_ptr());
        nodes.push(shallow(self.0));
        let (mut sources, mut at) = (vec![self.0], 0);
        while at < sources.len() {
            // SAFETY: there is room for all nodes and links, so that the vectors never move.
            unsafe { (*first.add(at)).children = first_link.add(links.len()) };
            for child in children(sources[at]) {
                // SAFETY: the same.
                links.push(unsafe { first.add(nodes.len()) });
                nodes.push(shallow(child));
                sources.push(child);
            }
            at += 1;
        }
        let copied = Arc::new(Copied { _nodes: nodes, _links: links });
        for at in 0..count {
            // SAFETY: the node is among those that were written above.
            unsafe { (*first.add(at)).private_data = Arc::into_raw(copied.clone()).cast_mut().cast() };
        }
        // SAFETY: the root is a whole ArrowSchema, moved out of its place.
        unsafe { FFI_ArrowSchema::from_raw(first.cast()) }
    }
}

fn children(node: &'static Node) -> impl Iterator<Item = &'static Node> {
    // SAFETY: a template has so many children, which live as long as it does.
    (0..node.n_children as usize).map(move |at| unsafe { &**node.children.add(at) })
}

fn descendants(node: &'static Node) -> usize {
    children(node).map(|child| 1 + descendants(child)).sum()
}

/// A copy that owns nothing yet, and has no children.
fn shallow(node: &Node) -> Node {
    let (children, dictionary, private_data) = (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    Node { children, dictionary, private_data, release: Some(release), ..*node }
}

/// Releases a node and those of its children that were not moved out.
unsafe extern "C" fn release(node: *mut Node) {
    // SAFETY: a consumer releases what `copy` gave, once, and its children live as long as it does.
    unsafe {
        let node = &mut *node;
        for at in 0..node.n_children as usize {
            let child = *node.children.add(at);
            if let Some(release) = (*child).release {
                release(child);
            }
        }
        node.release = None;
        drop(Arc::from_raw(node.private_data.cast_const().cast::<Copied>()));
    }
}
