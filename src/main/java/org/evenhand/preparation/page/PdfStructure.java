package org.evenhand.preparation.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What each piece of a tagged PDF is, and which marks on the pages belong to it (ISO 32000-1, 14.7). */
final class PdfStructure {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final List<COSBase> owners = new ArrayList<>();
    private COSArray onPage = new COSArray();
    private PDPage page = new PDPage();

    PdfStructure(PDDocument document, String language) {
        this.document = document;
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setLanguage(language);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(whole);
    }

    PDStructureElement whole() {
        return whole;
    }

    PDStructureElement child(PDStructureNode parent, String type) {
        PDStructureElement child = new PDStructureElement(type, parent);
        parent.appendKid(child);
        return child;
    }

    /** From here on everything is on this page. */
    void page(PDPage next) {
        page = next;
        onPage = new COSArray();
        page.setStructParents(owners.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        owners.add(onPage);
    }

    PDPage page() {
        return page;
    }

    /** The number under which marks on this page belong to the element. */
    int mark(PDStructureElement element) {
        int number = onPage.size();
        onPage.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    void link(PDStructureElement element, String address, PDRectangle where) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = link(element, where);
        link.setAction(action);
        link.setContents(address);
    }

    /** A link whose aim and words are set by whoever asked for it. */
    PDAnnotationLink link(PDStructureElement element, PDRectangle where) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(where);
        link.setBorder(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        link.setPage(page);
        link.setStructParent(owners.size());
        owners.add(element.getCOSObject());
        PDObjectReference reference = new PDObjectReference();
        reference.setPage(page);
        reference.setReferencedObject(link);
        element.appendKid(reference);
        try {
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return link;
    }

    /** Writes down which marks belong to which element. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int key = 0; key < owners.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(owners.get(key));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(owners.size());
        document.getDocumentCatalog().setVersion("1.7");
    }
}
